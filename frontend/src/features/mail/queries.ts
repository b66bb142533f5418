import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { api, body } from '@/api/client.ts';
import type { Schema } from '@/api/types.ts';

export type Preference = Schema<'MailPreference'>;
export type Delivery = Schema<'MailDelivery'>;

const mailKeys = { all: ['mail'] as const };

/** What the person signed in gets by mail. */
export const preferenceQuery = () =>
  queryOptions({
    queryKey: [...mailKeys.all, 'preference'],
    queryFn: ({ signal }) => body(api().GET('/api/v1/me/mail-preference', { signal })),
  });

/** Says what one gets by mail; the answer is the new state. */
export function useSavePreference() {
  const client = useQueryClient();
  return async (wanted: Schema<'SavePreference'>) => {
    const saved = await body(api().PUT('/api/v1/me/mail-preference', { body: wanted }));
    client.setQueryData(preferenceQuery().queryKey, saved);
  };
}

interface ListParams {
  page: number;
  size: number;
  sort?: string;
  q?: string;
}

/** Whether mail arrives, by person. */
export const deliveriesQuery = (query: ListParams) =>
  queryOptions({
    queryKey: [...mailKeys.all, 'deliveries', query],
    queryFn: ({ signal }) => body(api().GET('/api/v1/mail-deliveries', { params: { query }, signal })),
    placeholderData: (before) => before,
  });
