import { useSyncExternalStore } from 'react';
import { rememberedJson, rememberJson } from '@/lib/preferences.ts';

const listeners = new Set<() => void>();
const cache = new Map<string, string[]>();

function read(table: string): string[] {
  let hidden = cache.get(table);
  if (!hidden) {
    const kept = rememberedJson(`columns.${table}`);
    hidden = Array.isArray(kept) ? kept.map(String) : [];
    cache.set(table, hidden);
  }
  return hidden;
}

/** Columns that a person took off a table; remembered for this browser. */
export function useHiddenColumns(table: string): { hidden: string[]; hide: (keys: string[]) => void } {
  const hidden = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => read(table),
  );
  return {
    hidden,
    hide: (keys) => {
      cache.set(table, keys);
      rememberJson(`columns.${table}`, keys);
      for (const listener of listeners) listener();
    },
  };
}
