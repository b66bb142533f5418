import { settings } from '@/lib/config.ts';
import { send } from './transport.ts';

/** Fetches a file with the person's token. @param path absolute path under the API base, such as `/api/v1/…/content` */
export async function fetchFile(path: string, signal?: AbortSignal): Promise<Blob> {
  return (await send(new Request(`${settings().apiBaseUrl}${path}`, { signal }))).blob();
}

/** Fetches a file and hands it to the browser to save under the given name. */
export async function saveFile(path: string, fileName: string): Promise<void> {
  const address = URL.createObjectURL(await fetchFile(path));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
