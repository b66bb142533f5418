import { expect, type Page } from '@playwright/test';

/** Everything that the browser complains of, a refusal by the Content-Security-Policy included. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${message.text()} ${message.location().url}`);
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  return complaints;
}

/** The page as it stands is the one asked for: heading, window title and language. */
export async function expectPage(page: Page, heading: RegExp, language: 'vi' | 'en' = 'vi'): Promise<void> {
  const head = page.getByRole('heading', { level: 1, name: heading });
  // Read anew until both agree: the page before this one may still be there, with a heading that fits too.
  await expect(async () => {
    const words = (await head.evaluate((node) => node.firstChild?.textContent ?? '', null, { timeout: 1000 })).trim();
    expect(await page.title()).toMatch(new RegExp(`^${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')} – `));
  }).toPass({ timeout: 15_000 });
  await expect(head).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', language);
}

/** Goes to an address as a link in the page would; loading the whole application each time would take minutes. */
export async function visit(page: Page, address: string): Promise<void> {
  await page.evaluate(async (to) => {
    window.history.pushState({}, '', to);
    // The page before stands until the next one is there, often under the same heading.
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await frame();
    await frame();
  }, address);
  await expect(page.locator('#main')).toHaveAttribute('aria-busy', 'false');
}

/** Nothing sticks out at the width of a phone. */
export async function expectFitsPhone(page: Page): Promise<void> {
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(page.locator('.ant-skeleton-active')).toHaveCount(0);
  // On a busy machine a table takes a moment to learn how narrow it has become.
  const over = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  await expect.poll(over, { message: 'pixels beyond the right edge at 390 px', timeout: 5000 }).toBeLessThanOrEqual(0);
  await page.setViewportSize({ width: 1440, height: 900 });
}
