import type { ComponentType } from 'react';

/** A card that another feature brings to everybody's first page; it decides itself for whom it has something to show. */
let panels: readonly ComponentType[] = [];

/** Called once by `app/router.tsx`, which knows the features. */
export function provideHomePanels(given: readonly ComponentType[]): void {
  panels = given;
}

export const homePanels = (): readonly ComponentType[] => panels;
