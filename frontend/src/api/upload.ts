import { settings } from '@/lib/config.ts';
import { currentLanguage } from '@/lib/i18n.ts';
import { accessToken, renew, sessionBack } from '@/lib/session.ts';
import { ApiProblem } from './problem.ts';

/**
 * Sends a form with a file and reports how much has gone; fetch can't do that, so this is the one place with XMLHttpRequest.
 *
 * @param onProgress share sent so far, 0 to 1
 * @param tag the version that the change is meant for, where the thing has one
 */
export async function upload<T>(
  path: string,
  form: FormData,
  onProgress?: (share: number) => void,
  tag?: string,
): Promise<T> {
  const key = crypto.randomUUID();
  let answer = await post(path, form, key, onProgress, tag);
  if (answer.status === 401) {
    if (!(await renew())) await sessionBack();
    answer = await post(path, form, key, onProgress, tag);
  }
  const body: unknown = parse(answer.responseText);
  if (answer.status < 200 || answer.status >= 300) throw new ApiProblem(answer.status, asObject(body));
  return body as T;
}

function post(
  path: string,
  form: FormData,
  key: string,
  onProgress?: (share: number) => void,
  tag?: string,
): Promise<XMLHttpRequest> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `${settings().apiBaseUrl}${path}`);
    request.setRequestHeader('Accept', 'application/json, application/problem+json');
    request.setRequestHeader('Accept-Language', currentLanguage());
    request.setRequestHeader('Idempotency-Key', key);
    if (tag) request.setRequestHeader('If-Match', tag);
    const token = accessToken();
    if (token) request.setRequestHeader('Authorization', `Bearer ${token}`);
    request.upload.onprogress = (event) => event.lengthComputable && onProgress?.(event.loaded / event.total);
    request.onload = () => resolve(request);
    request.onerror = () => reject(new ApiProblem(0));
    request.send(form);
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return {};
  }
}

const asObject = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

/** Sends the one file of a document. */
export function uploadPaper<T>(path: string, file: File, onProgress?: (share: number) => void): Promise<T> {
  const form = new FormData();
  form.append('file', file);
  return upload<T>(path, form, onProgress);
}
