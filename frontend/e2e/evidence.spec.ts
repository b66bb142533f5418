import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { collecting } from './dossier.ts';
import { smallPdf } from './pdf.ts';
import { signIn } from './people.ts';

/** The dossier is shared with the tests of typing, which leave this indicator's files alone. */
const ORGANIZATION = 'MH.TC.10';
const OFFICER = 'canbo.tc10';
const INDICATOR = 'O6-22';

test('a folder is taken as it lies there, linked by the names of its folders', async ({ browser }) => {
  const { id } = await collecting(ORGANIZATION);
  const folder = await mkdtemp(join(tmpdir(), 'sti-folder-'));
  await mkdir(join(folder, INDICATOR, '2025'), { recursive: true });
  await writeFile(join(folder, INDICATOR, '2025', 'thu.pdf'), smallPdf('Thu 2025'));
  await writeFile(join(folder, INDICATOR, '.DS_Store'), 'x');
  const page = await signIn(browser, OFFICER);
  await page.goto(`/danh-gia/${id}/minh-chung`);
  await page.getByLabel('Chọn cả thư mục').setInputFiles(folder);
  const rows = page.getByRole('table', { name: /Kết quả/ }).getByRole('row');
  await expect(rows).toHaveCount(2, { timeout: 60_000 });
  await expect(rows.last()).toContainText(/thu\.pdf.*Đã gắn.*O6-22 · 2025/);
  await rm(folder, { recursive: true });
  await page.context().close();
});

test('a large file goes on where the line broke, by itself and after the page was closed', async ({ browser }) => {
  test.setTimeout(180_000);
  const { id } = await collecting(ORGANIZATION);
  const folder = await mkdtemp(join(tmpdir(), 'sti-large-'));
  const path = join(folder, `${INDICATOR}_2023_lon.pdf`);
  await writeFile(path, smallPdf('So thu 2023', 18 * 1024 * 1024));
  const page = await signIn(browser, OFFICER);
  // Whether the line stands for a part that begins here, in the order in which parts are tried.
  const tried: number[] = [];
  const line = [true, false, true, false, false, false, false, false];
  await page.route('**/evidence-uploads/*', (route) => {
    if (route.request().method() !== 'PATCH') return route.continue();
    tried.push(Number(route.request().headers()['upload-offset']));
    return (line.shift() ?? true) ? route.continue() : route.abort('connectionreset');
  });
  const choose = async () => {
    await page.goto(`/danh-gia/${id}/minh-chung`);
    await page.locator('input[type=file]').first().setInputFiles(path);
  };

  await choose();
  const part = 8 * 1024 * 1024;
  await expect.poll(() => tried.slice(0, 4), { timeout: 60_000 }).toEqual([0, part, part, 2 * part]);
  line.splice(0);
  await choose();
  const outcome = page.getByRole('table', { name: /Kết quả/ });
  await expect(outcome.getByRole('row', { name: `${INDICATOR}_2023_lon.pdf` })).toContainText('Đã gắn', {
    timeout: 60_000,
  });
  expect(tried.at(-1), 'only the last part was sent again').toBe(2 * part);
  expect(tried.filter((offset) => offset === 0)).toHaveLength(1);
  await rm(folder, { recursive: true });
  await page.context().close();
});
