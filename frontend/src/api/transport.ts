import { currentLanguage } from '@/lib/i18n.ts';
import { accessToken, renew, sessionBack } from '@/lib/session.ts';
import { shownDay } from '@/lib/shown-day.ts';
import { ApiProblem, problemOf } from './problem.ts';

const RETRY_AFTER_MS = 1000;

/**
 * How every request travels: with the bearer token and the language; a POST with an Idempotency-Key, which makes it safe
 * to send once more when the line broke; a request refused for its token once more with a renewed one. What is not a
 * success is thrown as {@link ApiProblem}.
 */
export async function send(request: Request): Promise<Response> {
  request.headers.set('Accept-Language', currentLanguage());
  if (request.method === 'POST' && !request.headers.has('Idempotency-Key')) {
    request.headers.set('Idempotency-Key', crypto.randomUUID());
  }
  const day = shownDay();
  if (day && request.method === 'GET') request.headers.set('X-Demonstration-Day', day);
  let response = await attempt(request);
  if (response.status === 401) {
    // A session that can't be renewed silently is renewed by the person; what was asked or saved waits for that.
    if (!(await renew())) await sessionBack(request.signal);
    response = await attempt(request);
  }
  if (!response.ok && response.status !== 304) throw await problemOf(response);
  return response;
}

async function attempt(request: Request): Promise<Response> {
  const go = () => {
    const copy = request.clone();
    const token = accessToken();
    if (token) copy.headers.set('Authorization', `Bearer ${token}`);
    return globalThis.fetch(copy);
  };
  const repeatable = request.method === 'GET' || request.headers.has('Idempotency-Key');
  try {
    const response = await go();
    if (response.status !== 503 || !repeatable) return response;
  } catch (failure) {
    if (request.signal.aborted) throw failure;
    if (!repeatable) throw new ApiProblem(0);
  }
  await new Promise((resolve) => setTimeout(resolve, RETRY_AFTER_MS));
  return go().catch((failure: unknown) => {
    if (request.signal.aborted) throw failure;
    throw new ApiProblem(0);
  });
}
