/** What a person chose for this browser. Storage may be closed (private windows, policy): then nothing is remembered. */
export function remembered(key: string): string | null {
  try {
    return localStorage.getItem(`sti.${key}`);
  } catch {
    return null;
  }
}

/** @returns whether it is remembered; harmless for what a person merely chose */
export function remember(key: string, value: string | null): boolean {
  try {
    if (value === null) localStorage.removeItem(`sti.${key}`);
    else localStorage.setItem(`sti.${key}`, value);
    return true;
  } catch {
    return false;
  }
}

/** A remembered JSON value, or undefined when there is none or it can't be read any more. */
export function rememberedJson(key: string): unknown {
  const text = remembered(key);
  if (text === null) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

export function rememberJson(key: string, value: unknown): boolean {
  return remember(key, value === undefined ? null : JSON.stringify(value));
}
