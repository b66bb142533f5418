import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules that a change of colours alone can break. */
export const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/** Holds the open page to WCAG 2.2 AA, or to these rules of it. The message names each rule and the elements that break it. */
export async function expectAccessible(page: Page, rules?: string[]): Promise<void> {
  // Skeletons and fading popups are not the page; wait for what a person reads.
  await expect(page.locator('.ant-skeleton-active')).toHaveCount(0);
  // An animation that never ends, or that a hidden tab holds still, must not hold the test.
  await page.evaluate(() => {
    const ending = document.getAnimations().map((animation) => animation.finished.catch(() => null));
    return Promise.race([Promise.all(ending), new Promise((resolve) => setTimeout(resolve, 1500))]).then(() => null);
  });
  const axe = new AxeBuilder({ page });
  const { violations } = await (rules ? axe.withRules(rules) : axe.withTags(RULES))
    // Without a tab of its own for the report, which takes seconds; no frame of another origin is looked into.
    .setLegacyMode()
    // The library names month and year buttons of its date popup otherwise than it writes them.
    .exclude('.ant-picker-dropdown')
    .analyze();
  const report = violations.map((rule) => `${rule.id}: ${rule.nodes.map((node) => node.target.join(' ')).join(' | ')}`);
  expect(report, page.url()).toEqual([]);
}
