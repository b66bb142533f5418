import { useEffect, useRef } from 'react';

export interface Keys {
  level: (level: number) => void;
  next: () => void;
  previous: () => void;
  nextOpen: () => void;
  reason: () => void;
}

const TEXT = 'input:not([type=radio]):not([type=checkbox]), textarea, select, [role="combobox"], [role="listbox"]';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.closest(TEXT) !== null);

const press = (keys: Keys, event: KeyboardEvent): (() => void) | undefined => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) return keys.nextOpen;
  if (event.altKey && event.key === 'ArrowDown') return keys.next;
  if (event.altKey && event.key === 'ArrowUp') return keys.previous;
  if (event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target)) return undefined;
  if (/^[0-5]$/.test(event.key)) return () => keys.level(Number(event.key));
  return { j: keys.next, k: keys.previous, n: keys.nextOpen, l: keys.reason }[event.key.toLowerCase()];
};

/** 0–5, J, K, N and L where nothing is being typed; Alt+↑/↓ and Ctrl+Enter anywhere. */
export function useKeys(keys: Keys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      // A window over the page has the keys.
      if (event.defaultPrevented || document.querySelector('.ant-modal-wrap:not([style*="none"])')) return;
      const act = press(latest.current, event);
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
