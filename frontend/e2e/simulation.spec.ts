import { mkdir, readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { read } from './api.ts';
import { expectFitsPhone, expectPage, visit } from './page.ts';
import { expectAccessibleInBothThemes, signIn } from './people.ts';

const LOOKS = process.env.STI_LOOKS;

/** A picture for people to look at, when a folder for them is named. */
async function picture(page: Page, name: string): Promise<void> {
  if (!LOOKS) return;
  await mkdir(LOOKS, { recursive: true });
  await page.screenshot({ path: `${LOOKS}/${name}.png`, fullPage: true });
}

interface Row {
  id: string;
  campaignId: string;
  grade?: string;
  totalShown?: string;
  state: string;
}

/** An approved grade above the lowest: nothing of the other journeys changes it. */
async function graded(): Promise<Row> {
  const { items } = await read<{ items: { id: string }[] }>('lanhdao.so', '/campaigns');
  for (const campaign of items) {
    const { items: rows } = await read<{ items: Row[] }>(
      'lanhdao.so',
      `/campaigns/${campaign.id}/evaluations?state=APPROVED&size=200`,
    );
    const found = rows.find((row) => row.grade === 'B' || row.grade === 'A');
    if (found) return found;
  }
  throw new Error('no approved grade in the demonstration data');
}

test('a leader tries out, and nothing of it becomes a result', async ({ browser }) => {
  test.setTimeout(120_000);
  const row = await graded();
  const before = await read<{ resultDigest: string }>('lanhdao.so', `/evaluations/${row.id}/result`);
  const page = await signIn(browser, 'lanhdao.so');

  await test.step('from the result: other bounds turn the grade', async () => {
    await visit(page, `/danh-gia/${row.id}/ket-qua`);
    await page.getByRole('link', { name: 'Thử phương án' }).click();
    const mark = page.getByRole('note').filter({ hasText: 'KHÔNG PHẢI KẾT QUẢ' });
    await expect(mark).toBeVisible();
    await expect(page.getByText('Xếp loại giữ nguyên')).toBeVisible();
    await expect(page.getByText(/trên 10\.000 lần thử/)).toBeVisible();
    await expect(page.getByText('Thay đổi nhỏ nhất làm đổi xếp loại')).toBeVisible();

    for (const [grade, from] of [
      ['A', '100'],
      ['B', '99,5'],
    ]) {
      await page.getByRole('textbox', { name: new RegExp(`^${grade} –`) }).fill(from ?? '');
    }
    await page.getByRole('button', { name: 'Thử', exact: true }).click();
    await expect(page.getByText('Xếp loại thay đổi')).toBeVisible();
    await picture(page, 'simulation-evaluation');
    await expectAccessibleInBothThemes(page);
  });

  await test.step('a bound above the next one is refused in words', async () => {
    await page.getByRole('textbox', { name: /^B –/ }).fill('100');
    await page.getByRole('button', { name: 'Thử', exact: true }).click();
    await expect(page.getByText(/Ngưỡng loại A phải cao hơn ngưỡng loại B/)).toBeVisible();
    await page.getByRole('button', { name: 'Đặt lại' }).click();
    await expect(page.getByText('Xếp loại giữ nguyên')).toBeVisible();
  });

  await test.step('a weight: found by code, moved, and saved as a marked sheet', async () => {
    const add = page.getByRole('combobox', { name: /Thêm chỉ số: Trọng số/ });
    await add.click();
    await add.fill('O6-12');
    await page
      .locator('.ant-select-item-option')
      .filter({ hasText: /^O6-12/ })
      .click();
    await page.getByRole('textbox', { name: /Trọng số chỉ số: O6-12/ }).fill('3');
    await page.getByRole('button', { name: 'Thử', exact: true }).click();
    await expect(page.getByRole('row', { name: /O6-12/ })).toBeVisible();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: /Tải bảng/ }).click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(/^mo-phong-/);
    const sheet = await readFile(await file.path(), 'utf8');
    expect(
      sheet
        .trimEnd()
        .split('\r\n')
        .every((line) => line.includes('MÔ PHỎNG') || line.includes('Ghi chú')),
    ).toBe(true);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('note').filter({ hasText: 'KHÔNG PHẢI KẾT QUẢ' })).toBeVisible();
    await picture(page, 'simulation-print');
    await page.emulateMedia({ media: 'screen' });
    await expectFitsPhone(page);
    await picture(page, 'simulation-phone');
    await page.setViewportSize({ width: 1440, height: 900 });
  });

  await test.step('from the monitor: the whole campaign', async () => {
    await visit(page, `/ky-danh-gia/${row.campaignId}`);
    await page.getByRole('link', { name: 'Thử phương án' }).click();
    await expectPage(page, /Thử phương án cho cả đợt/);
    await expect(page.getByText('0 tổ chức đổi xếp loại').first()).toBeVisible();
    await page.getByRole('textbox', { name: /^A –/ }).fill('100');
    await page.getByRole('textbox', { name: /^B –/ }).fill('99,5');
    await page.getByRole('button', { name: 'Thử', exact: true }).click();
    await expect(page.getByText('Đổi loại').first()).toBeVisible();
    await expect(page.locator('.ant-btn-loading')).toHaveCount(0);
    await picture(page, 'simulation-campaign');
    await expectAccessibleInBothThemes(page);
  });

  // Nothing of all this has become a result.
  const after = await read<{ resultDigest: string }>('lanhdao.so', `/evaluations/${row.id}/result`);
  expect(after.resultDigest).toBe(before.resultDigest);
});
