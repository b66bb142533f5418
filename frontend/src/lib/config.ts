import * as z from 'zod/mini';

const address = z.string().check(z.url());

/** Settings of one environment, read once at start from `/config.json`; the build itself knows none of them. */
const settingsSchema = z.object({
  apiBaseUrl: z.union([address, z.literal('')]),
  oidcAuthority: address,
  oidcClientId: z.string().check(z.minLength(1)),
  demo: z.optional(z.boolean()),
});

export type Settings = z.infer<typeof settingsSchema>;

let current: Settings | undefined;

/** Reads and keeps the settings. Throws when the file is missing or incomplete: nothing works without it. */
export async function loadSettings(): Promise<Settings> {
  const response = await fetch('/config.json', { cache: 'no-cache' });
  if (!response.ok) throw new Error(`config.json: ${response.status}`);
  current = settingsSchema.parse(await response.json());
  return current;
}

/** The settings read at start. */
export function settings(): Settings {
  if (!current) throw new Error('settings() before loadSettings()');
  return current;
}
