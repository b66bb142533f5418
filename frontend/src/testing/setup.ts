import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';
import { startI18n } from '@/lib/i18n.ts';

// What jsdom lacks and the component library asks for.
globalThis.matchMedia ??= ((query: string) => ({
  matches: false,
  media: query,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
  addListener: () => undefined,
  removeListener: () => undefined,
})) as unknown as typeof globalThis.matchMedia;
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
} as unknown as typeof ResizeObserver;
const computed = globalThis.getComputedStyle;
globalThis.getComputedStyle = (element) => computed(element);
globalThis.scrollTo = () => undefined;

await startI18n();
afterEach(cleanup);
