import type { Schema } from '@/api/types.ts';

export type Entry = Schema<'AuditEntryView'>;

/** Kinds of objects that the log is filtered by; those of other rooms still show, by their code. */
export const OBJECT_TYPES = [
  'agency',
  'person',
  'criteria-set',
  'organization',
  'yearly-list',
  'campaign',
  'evaluation',
  'evidence',
  'evidence-link',
] as const;

export interface Address {
  to: string;
  search?: Record<string, string>;
}

const SCREENS: Record<string, (id: string) => Address> = {
  agency: (id) => ({ to: '/agencies', search: { agency: id } }),
  person: (id) => ({ to: '/persons', search: { person: id } }),
  'criteria-set': (id) => ({ to: `/criteria-sets/${encodeURIComponent(id)}` }),
  organization: (id) => ({ to: `/organizations/${encodeURIComponent(id)}` }),
  'yearly-list': (id) => ({ to: `/yearly-lists/${encodeURIComponent(id)}` }),
  campaign: (id) => ({ to: `/ky-danh-gia/${encodeURIComponent(id)}` }),
  evaluation: (id) => ({ to: `/danh-gia/${encodeURIComponent(id)}` }),
};

/** Where an object of the log is shown; undefined when it has no screen of its own. */
export const addressOf = (entry: Pick<Entry, 'objectType' | 'objectId'>): Address | undefined =>
  SCREENS[entry.objectType]?.(entry.objectId);

/** What a person would call the object, from what was recorded with the entry. */
export function nameOf(entry: Entry): string | undefined {
  const details = (entry.details ?? {}) as Record<string, string | undefined>;
  return details.displayName ?? details.nameVi ?? details.name ?? details.title ?? details.code ?? details.year;
}

interface Words {
  [part: string]: string | Words;
}

/** The acts that have words, by their stable names, as a tree of texts holds them. */
export function actsIn(words: Words, path = ''): { value: string; label: string }[] {
  return Object.entries(words).flatMap(([part, text]) => {
    const name = path ? `${path}.${part}` : part;
    return typeof text === 'string' ? [{ value: name, label: text }] : actsIn(text, name);
  });
}
