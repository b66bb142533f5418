import { expect, type Page, test } from '@playwright/test';
import { type EvaluationRow, send, token } from './api.ts';
import { expectAccessible } from './axe.ts';
import { collecting, figureOf, serverCell, yearOf } from './dossier.ts';
import { smallPdf } from './pdf.ts';
import { expectAccessibleInBothThemes, openTask, signIn } from './people.ts';

/** The dossier is shared with the tests of typing, which touch other indicators. */
const ORGANIZATION = 'MH.TC.10';
const OFFICER = 'canbo.tc10';
const OWED = 'O6-25';
const LEFT = 'O6-23';
const YEARS = ['2023', '2024', '2025'];
const FIVE_MINUTES = 300_000;

let row: EvaluationRow;

/** Says of a year that there are no figures, which leaves it owed. */
async function owe(code: string, period: string): Promise<void> {
  const { revision } = await serverCell(OFFICER, row.id, code, period);
  const answer = await send(await token(OFFICER), `/evaluations/${row.id}/values/${code}/${period}`, {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', 'If-Match': `"${revision}"` },
    body: JSON.stringify({ state: 'NOT_REPORTED' }),
  });
  expect(answer.status, `${code} ${period}`).toBe(200);
}

test.beforeAll(async () => {
  row = await collecting(ORGANIZATION);
  for (const period of YEARS) await owe(OWED, period);
  await owe(LEFT, '2025');
});

/** Narrows the tree to what is still to be done, as its filter says it. */
async function narrow(page: Page, words: RegExp): Promise<void> {
  await page.getByRole('button', { name: words }).click();
}

test('an officer who never saw it: owed, three years, a PDF, a page, what is missing', async ({ browser }) => {
  test.setTimeout(FIVE_MINUTES);
  const page = await signIn(browser, OFFICER);
  const tree = page.getByRole('navigation', { name: 'Danh sách chỉ số' });

  await test.step('finds what is owed', async () => {
    await openTask(page, /Nhị Hà/);
    await narrow(page, /^Khai không có/);
    await expect(tree.getByRole('button', { name: new RegExp(OWED) })).toBeVisible();
    await expect(tree.getByRole('button', { name: new RegExp(LEFT) })).toBeVisible();
    await expect(tree.getByRole('button', { name: /O6-11/ })).toHaveCount(0);
    await tree.getByRole('button', { name: new RegExp(OWED) }).click();
    await expect(page.getByRole('heading', { name: new RegExp(OWED) })).toBeVisible();
  });

  await test.step('enters three years of one indicator', async () => {
    for (const [index, year] of YEARS.entries()) {
      await yearOf(page, year)
        .getByRole('combobox', { name: /^Tình trạng số liệu/ })
        .click();
      await page.locator('.ant-select-dropdown:visible').getByText('Có số liệu', { exact: true }).click();
      await figureOf(page, year, /^Giá trị/).fill(`46,${index + 1}`);
      await page.keyboard.press('Tab');
      await expect(yearOf(page, year).getByText(/Đã lưu lúc/)).toBeVisible();
    }
    expect(await serverCell(OFFICER, row.id, OWED, '2025')).toMatchObject({
      state: 'REPORTED',
      value: { value: '46.3' },
    });
    await expectAccessibleInBothThemes(page);
  });

  const name = `khai-thac-thiet-bi-${Date.now() % 100_000}.pdf`;
  await test.step('attaches a PDF', async () => {
    await page
      .locator('.evidence-add input[type=file]')
      .first()
      .setInputFiles({ name, mimeType: 'application/pdf', buffer: smallPdf('Khai thac thiet bi (minh hoa)') });
    await expect(page.getByText(name).first()).toBeVisible();
  });

  await test.step('pins a page', async () => {
    const file = page.getByRole('listitem').filter({ has: page.getByText(name, { exact: true }) });
    await file.getByRole('button', { name: /Chỉ trang, vùng/ }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.locator('[data-drawn=true]')).toBeVisible();
    await dialog.getByLabel('Trích dẫn').fill('Số giờ khai thác');
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Gắn vào chỉ số' }).click();
    await expect(dialog).toBeHidden();
    await file.getByRole('button', { name: 'trang 1' }).click();
    await expect(page.locator('blockquote')).toHaveText('Số giờ khai thác');
    await page.keyboard.press('Escape');
  });

  await test.step('sees what is missing', async () => {
    await expect(tree.getByRole('button', { name: new RegExp(LEFT) })).toBeVisible();
    await expect(tree.getByRole('button', { name: new RegExp(OWED) })).toHaveCount(0);
  });
  await page.context().close();
});
