import { expect, type Page, test } from '@playwright/test';
import { firstId } from './api.ts';
import { expectAccessibleInBothThemes, signIn } from './people.ts';

/** Where a page is, and its heading in Vietnamese and in English. */
type Row = [address: string | (() => Promise<string>), vi: RegExp, en: RegExp];

const PAGES: Record<string, Row[]> = {
  thanhtra: [
    ['/', /^Việc của tôi$/, /^My work$/],
    ['/organizations', /^Tổ chức KH&CN công lập$/, /^Public S&T organizations$/],
    [async () => `/organizations/${await firstId('thanhtra', '/organizations')}`, /minh họa/, /illustrative/],
    ['/yearly-lists', /^Danh mục đánh giá hằng năm$/, /^Yearly lists$/],
    ['/criteria-sets', /^Thư viện bộ tiêu chí$/, /^Criteria library$/],
    [
      async () => `/criteria-sets/${await firstId('thanhtra', '/criteria-sets?kind=ORGANIZATION')}`,
      /tiêu chí/i,
      /criteria/i,
    ],
  ],
};

const HEADER_WORDS = 'nav[aria-label] > ul > li > a, fieldset legend, .page-actions button';
const VIETNAMESE = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i;

/** Everything that the browser complains of, but for one style that the library asks for and the policy refuses. */
function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' && !/Content Security Policy.*style/is.test(message.text())) {
      complaints.push(message.text());
    }
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  return complaints;
}

/** The page as it stands is the one asked for: heading, window title and language. */
async function expectPage(page: Page, heading: RegExp, language: 'vi' | 'en'): Promise<void> {
  const head = page.getByRole('heading', { level: 1, name: heading });
  await expect(head).toBeVisible();
  const words = (await head.evaluate((node) => node.firstChild?.textContent ?? '')).trim();
  await expect(page).toHaveTitle(new RegExp(`^${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')} – `));
  await expect(page.locator('html')).toHaveAttribute('lang', language);
}

/** Goes to an address as a link in the page would; loading the whole application each time would take minutes. */
const visit = (page: Page, address: string) => page.evaluate((to) => window.history.pushState({}, '', to), address);

const speak = async (page: Page, language: 'VI' | 'EN') => {
  await page.getByRole('button', { name: new RegExp(`^${language} –`) }).press('Enter');
};

for (const [account, rows] of Object.entries(PAGES)) {
  test.describe(account, () => {
    let page: Page;
    let complaints: string[];
    test.beforeAll(async ({ browser }) => {
      page = await signIn(browser, account);
      complaints = complaintsOf(page);
    });
    test.afterAll(() => page.context().close());

    for (const [index, [address, vi, en]] of rows.entries()) {
      test(`${index + 1}. ${typeof address === 'string' ? address : vi.source}`, async () => {
        complaints.length = 0;
        await page.setViewportSize({ width: 1440, height: 900 });
        await visit(page, typeof address === 'string' ? address : await address());
        await expectPage(page, vi, 'vi');
        await expectAccessibleInBothThemes(page);

        await speak(page, 'EN');
        await expectPage(page, en, 'en');
        const left = (await page.locator(HEADER_WORDS).allInnerTexts())
          // A form keeps the name that its circular gives it.
          .filter((text) => VIETNAMESE.test(text.replace(/Biểu mẫu \d+/, '')));
        await speak(page, 'VI');
        expect(left, 'words left in Vietnamese').toEqual([]);

        await page.setViewportSize({ width: 390, height: 844 });
        await expect(page.locator('.ant-skeleton-active')).toHaveCount(0);
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(over, 'pixels beyond the right edge at 390 px').toBeLessThanOrEqual(0);
        expect(complaints).toEqual([]);
      });
    }
  });
}
