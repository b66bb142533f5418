import { type Browser, expect, type Page } from '@playwright/test';
import { expectAccessible, OF_COLOURS } from './axe.ts';

const PASSWORD = 'Minhhoa@2026';

/** Fills in Keycloak's login form, wherever it stands: the page, or a window of its own. */
export async function logIn(page: Page, username: string): Promise<void> {
  await page.getByLabel('Tên đăng nhập').fill(username);
  await page.getByLabel('Mật khẩu', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
}

type State = Awaited<ReturnType<ReturnType<Page['context']>['storageState']>>;

/** Sessions at Keycloak that people of this worker have: whoever signed in once need not type again. */
const sessions = new Map<string, State['cookies']>();

/** A person with a browser of their own, signed in through Keycloak; lands on "Việc của tôi". */
export async function signIn(
  browser: Browser,
  username: string,
  scheme: 'light' | 'dark' = 'light',
  storageState?: State,
): Promise<Page> {
  const remembered = { cookies: sessions.get(username) ?? [], origins: [] };
  const context = await browser.newContext({ colorScheme: scheme, storageState: storageState ?? remembered });
  const page = await context.newPage();
  await page.goto('/');
  const home = page.getByRole('heading', { level: 1, name: 'Việc của tôi' });
  const refused = page.getByText('Tên đăng nhập hoặc mật khẩu không đúng.').first();
  // Keycloak's protection against guessing refuses two logins of one person in the same moment; files run side by side,
  // and two that try again at once would meet again.
  const form = page.getByLabel('Tên đăng nhập');
  await expect(home.or(form)).toBeVisible({ timeout: 30_000 });
  for (let attempt = 1; !(await home.isVisible()); attempt++) {
    await logIn(page, username);
    await expect(home.or(refused)).toBeVisible({ timeout: 30_000 });
    if (attempt === 4 || !(await refused.isVisible())) break;
    await page.waitForTimeout(1000 * attempt * Math.random());
    await page.goto('/');
  }
  await expect(home).toBeVisible({ timeout: 30_000 });
  sessions.set(username, (await context.storageState()).cookies);
  return page;
}

/** The one thing that this person has to do with an object of this name, opened from "Việc của tôi". */
export async function openTask(page: Page, object: RegExp): Promise<void> {
  await page.getByRole('row', { name: object }).getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1, name: object })).toBeVisible();
}

/** Presses the page's act, and the same words in the window that says what happens next. */
export async function act(
  page: Page,
  label: string,
  before?: (dialog: ReturnType<Page['getByRole']>) => Promise<void>,
) {
  await page.getByRole('button', { name: label, exact: true }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await before?.(dialog);
  await dialog.getByRole('button', { name: label, exact: true }).click();
  await expect(dialog).toBeHidden({ timeout: 30_000 });
}

/** Holds the page to WCAG in both themes, through the page's own switch, which an open window or panel does not let a pointer reach. */
export async function expectAccessibleInBothThemes(page: Page): Promise<void> {
  const toggle = () =>
    page.getByRole('button', { name: /^Giao diện (sáng|tối)$/, includeHidden: true }).dispatchEvent('click');
  await expectAccessible(page);
  await toggle();
  // Everything but the colours is the same page.
  await expectAccessible(page, OF_COLOURS);
  await toggle();
}
