import { useEffect, useRef } from 'react';

export interface Steps {
  previous: () => void;
  next: () => void;
  nextOpen: () => void;
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.closest('input, textarea, select, [role="combobox"], [role="listbox"]') !== null);

/** Alt+↑/↓ and Ctrl+Enter anywhere, J and K where nothing is being typed. */
export function useShortcuts(steps: Steps): void {
  const latest = useRef(steps);
  useEffect(() => {
    latest.current = steps;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      // A window over the page has the keys.
      if (event.defaultPrevented || document.querySelector('.ant-modal-wrap:not([style*="none"])')) return;
      const plain = !event.ctrlKey && !event.altKey && !event.metaKey && !isTyping(event.target);
      const step =
        event.key === 'Enter' && (event.ctrlKey || event.metaKey)
          ? latest.current.nextOpen
          : (event.altKey && event.key === 'ArrowDown') || (plain && event.key.toLowerCase() === 'j')
            ? latest.current.next
            : (event.altKey && event.key === 'ArrowUp') || (plain && event.key.toLowerCase() === 'k')
              ? latest.current.previous
              : undefined;
      if (!step) return;
      event.preventDefault();
      step();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}
