import createClient from 'openapi-fetch';
import { settings } from '@/lib/config.ts';
import type { Relaxed } from './relaxed.ts';
import type { paths } from './schema.d.ts';
import { send } from './transport.ts';

type Client = ReturnType<typeof createClient<Relaxed<paths>>>;

let client: Client | undefined;

/** The typed client of the API. Used by `queries.ts` files only; components use their hooks. */
export function api(): Client {
  client ??= createClient<Relaxed<paths>>({ baseUrl: settings().apiBaseUrl, fetch: send });
  return client;
}

/** The body of a successful answer; refusals were thrown on the way. */
export async function body<T>(call: Promise<{ data?: T }>): Promise<T> {
  return (await call).data as T;
}

/** The body together with the ETag that a later change has to name. */
export async function withEtag<T>(call: Promise<{ data?: T; response: Response }>): Promise<{ data: T; etag: string }> {
  const { data, response } = await call;
  return { data: data as T, etag: response.headers.get('ETag') ?? '' };
}

/** The strong entity tag of a version number, as `If-Match` wants it. */
export const etag = (version: number): string => `"${version}"`;
