import { queryOptions } from '@tanstack/react-query';
import { api, body } from '@/api/client.ts';
import type { Schema } from '@/api/types.ts';

export type Passport = Schema<'PassportView'>;
export type IndicatorPassport = Schema<'IndicatorPassport'>;
export type Score = Passport['result']['indicators'][number];
export type Proof = Schema<'PassportProof'>;

/** Everything behind a result; read anew each time, as the result is until it is approved. */
export const passportQuery = (id: string) =>
  queryOptions({
    queryKey: ['passport', id],
    queryFn: ({ signal }) => body(api().GET('/api/v1/evaluations/{id}/passport', { params: { path: { id } }, signal })),
    staleTime: 0,
  });
