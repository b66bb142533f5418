import { Upload } from 'tus-js-client';
import { settings } from '@/lib/config.ts';
import { accessToken, renew } from '@/lib/session.ts';
import { ApiProblem, asProblem } from './problem.ts';

/** One part; a broken line costs no more than this. */
const PART = 8 * 1024 * 1024;
const RETRIES = [0, 1000, 3000, 10_000, 30_000];

/** A file goes in parts from this size on. */
export const LARGE = PART;

/**
 * Sends a large file in parts (tus) and goes on where an earlier attempt stopped, also after the page was closed.
 *
 * @param path where uploads begin, such as `/api/v1/evaluations/…/evidence-uploads`
 * @param onProgress share sent so far, 0 to 1
 * @returns path of the completed upload
 */
export function uploadInParts(path: string, file: File, onProgress: (share: number) => void): Promise<string> {
  return new Promise((resolve, reject) => {
    const upload = new Upload(file, {
      endpoint: absolute(path),
      chunkSize: PART,
      retryDelays: RETRIES,
      removeFingerprintOnSuccess: true,
      metadata: { filename: file.webkitRelativePath || file.name },
      onBeforeRequest: async (request) => {
        request.setHeader('Authorization', `Bearer ${accessToken()}`);
        if (request.getMethod() === 'POST') request.setHeader('Idempotency-Key', crypto.randomUUID());
      },
      onAfterResponse: async (_request, response) => {
        // The retry that follows takes the new token.
        if (response.getStatus() === 401) await renew();
      },
      onShouldRetry: (error) => {
        const status = error.originalResponse?.getStatus() ?? 0;
        return status === 0 || status === 401 || status === 409 || status >= 500;
      },
      onProgress: (sent, total) => onProgress(total ? sent / total : 0),
      onSuccess: () => resolve(new URL(absolute(upload.url ?? '')).pathname),
      onError: (error) => {
        const answer = 'originalResponse' in error ? error.originalResponse : null;
        reject(answer ? new ApiProblem(answer.getStatus(), parse(answer.getBody())) : asProblem(error));
      },
    });
    upload
      .findPreviousUploads()
      .then(([earlier]) => {
        if (earlier) upload.resumeFromPreviousUpload(earlier);
        upload.start();
      })
      .catch(reject);
  });
}

/** The library needs whole addresses, also where the API has the page's own origin. */
const absolute = (address: string): string => new URL(address, settings().apiBaseUrl || window.location.href).href;

function parse(text: string): Record<string, unknown> {
  try {
    const body: unknown = JSON.parse(text);
    return typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
