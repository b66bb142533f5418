import type { NavEntry } from '@/lib/routing.ts';

/** The entry that a path belongs to: the longest one that leads it, so that `/a/b/1` belongs to `/a/b`, not to `/a`. */
export function openEntry(entries: readonly NavEntry[], path: string): NavEntry | undefined {
  return entries
    .filter((entry) => path === entry.to || (entry.to !== '/' && path.startsWith(`${entry.to}/`)))
    .toSorted((a, b) => b.to.length - a.to.length)[0];
}
