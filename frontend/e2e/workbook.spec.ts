import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { evaluationIn, read, send, token } from './api.ts';
import { expectAccessible } from './axe.ts';
import { expectAccessibleInBothThemes, signIn } from './people.ts';
import { fillWithOffice } from './spreadsheet/office.ts';

const OFFICER = 'canbo.tc12';

interface Cell {
  period: string;
  state: string;
  revision: number;
  value?: Record<string, string>;
  explanation?: string;
}
interface Sheet {
  groups: { criteria: { indicators: { code: string; cells: Cell[] }[] }[] }[];
}
type Place = { code: string; cell: Cell };

/** Cells that hold a single figure. */
async function plainCells(evaluationId: string): Promise<Place[]> {
  const sheet = await read<Sheet>(OFFICER, `/evaluations/${evaluationId}/sheet`);
  return sheet.groups
    .flatMap((group) => group.criteria.flatMap((criterion) => criterion.indicators))
    .flatMap(({ code, cells }) => cells.map((cell) => ({ code, cell })))
    .filter(({ cell }) => cell.state === 'REPORTED' && cell.value?.value !== undefined);
}

async function save(evaluationId: string, { code, cell }: Place, revision: number, value: string): Promise<void> {
  const answer = await send(await token(OFFICER), `/evaluations/${evaluationId}/values/${code}/${cell.period}`, {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', 'If-Match': `"${revision}"` },
    body: JSON.stringify({ state: 'REPORTED', value: { value }, explanation: cell.explanation }),
  });
  expect(answer.status).toBe(200);
}

async function download(page: Page, label: string, path: string): Promise<void> {
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: label }).click();
  await (await saved).saveAs(path);
}

async function bring(page: Page, path: string): Promise<void> {
  const brought = page.waitForResponse(
    (answer) => /\/workbook-imports$/.test(answer.url()) && answer.request().method() === 'POST',
  );
  await page.locator('input[type=file]').setInputFiles(path);
  expect((await brought).status()).toBe(202);
}

test('figures go out in a workbook, are filled with LibreOffice, and come back as exactly those differences', async ({
  browser,
}, info) => {
  test.setTimeout(240_000);
  const { id } = await evaluationIn(OFFICER, 'COLLECTING');
  const places = await plainCells(id);
  const [changed, contested, wrong] = places;
  if (!changed || !contested || !wrong) throw new Error('The demonstration dossier holds no three plain figures');
  const line = ({ code, cell }: Place) => `${code}/${cell.period}`;
  const out = join(info.outputDir, 'out.xlsx');
  const filled = join(info.outputDir, 'filled.xlsx');

  const page = await signIn(browser, OFFICER);
  await page.goto(`/danh-gia/${id}/bang-tinh`);
  await expect(page.getByRole('heading', { name: 'Bảng tính Excel' })).toBeVisible();
  await expectAccessibleInBothThemes(page);

  await download(page, 'Tải bảng tính về', out);
  // LibreOffice opens, changes three cells and writes the whole file anew.
  await fillWithOffice(out, filled, {
    [`${line(changed)}/value`]: '#41.25',
    [`${line(contested)}/value`]: '42,5',
    [`${line(wrong)}/value`]: '1.234',
  });
  await save(id, contested, contested.cell.revision, '40');
  try {
    await bring(page, filled);
    // Whoever leaves meanwhile finds the result on coming back.
    await page.goto('/');
    await page.goto(`/danh-gia/${id}/bang-tinh`);
    await expect(page.getByText('Chưa ghi gì: 1 ô thay đổi, 1 xung đột, 1 ô lỗi')).toBeVisible({ timeout: 30_000 });
    const row = (place: Place) => page.getByRole('row', { name: new RegExp(`${place.code} · .*${place.cell.period}`) });
    await expect(row(changed)).toContainText('41,25');
    await expect(row(wrong)).toContainText('value.number.ambiguous');
    await expect(row(contested)).toContainText('42,5');
    await expect(row(contested)).toContainText('40');
    await expectAccessible(page);
    await download(page, 'Tải bảng tính có kết quả kiểm tra', join(info.outputDir, 'checked.xlsx'));

    // Everything by keyboard from here: the conflict, the way of writing, the act.
    const commit = page.getByRole('button', { name: /^Ghi \d+ ô$/ });
    await expect(commit).toBeDisabled();
    await page.getByRole('radio', { name: 'Lấy giá trị trong bảng tính' }).press('Space');
    await expect(commit).toBeDisabled();
    await page.getByRole('radio', { name: 'Chỉ ghi các ô hợp lệ' }).press('Space');
    await expect(commit).toHaveText('Ghi 2 ô');
    await commit.press('Enter');
    await expectAccessible(page);
    await page.getByRole('dialog').getByRole('button', { name: 'Ghi 2 ô' }).press('Enter');
    await expect(page.getByText(/đã ghi 2 ô vào hồ sơ/)).toBeVisible();
    const after = await plainCells(id);
    const now = (place: Place) => after.find((other) => line(other) === line(place))?.cell.value?.value;
    expect([now(changed), now(contested), now(wrong)]).toEqual(['41.25', '42.5', wrong.cell.value?.value]);
  } finally {
    // The dossier goes on to other journeys as it was.
    for (const place of await plainCells(id)) {
      const before = places.find((other) => line(other) === line(place));
      const value = before?.cell.value?.value;
      if (before && value !== undefined && value !== place.cell.value?.value) {
        await save(id, before, place.cell.revision, value);
      }
    }
  }
});
