import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { evaluationIn } from './api.ts';
import { complaintsOf, visit } from './page.ts';
import { pagesOf } from './pdf.ts';
import { signIn } from './people.ts';

/** What a leader of the city asks on one morning, and that no unit gets an answer about the others. */
test.describe('the dashboards', () => {
  let page: Page;
  let complaints: string[];
  test.beforeAll(async ({ browser }) => {
    page = await signIn(browser, 'lanhdao.tp', 'dark');
    complaints = complaintsOf(page);
  });
  test.afterAll(() => page.context().close());

  test('show the city on one page, with tables, a file and white paper', async () => {
    await page.getByRole('link', { name: 'Tổng quan', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: /^Tổng quan năm/ })).toBeVisible();
    for (const part of [
      /^Bốn mảng công việc/,
      /^Xếp loại tổ chức/,
      /^Việc đang chờ/,
      /^Cân bằng IOOI/,
      /quá hạn nộp/,
    ]) {
      await expect(page.getByRole('heading', { level: 2, name: part })).toBeVisible();
    }
    await page.getByRole('button', { name: /^Bảng số liệu: Xếp loại/ }).click();
    const grades = page.getByRole('table', { name: 'Số tổ chức theo loại' });
    await expect(grades.getByRole('columnheader', { name: 'Chính thức' })).toBeVisible();
    await expect(grades.getByRole('row')).toHaveCount(6);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Tải số liệu (CSV)' }).click(),
    ]);
    const text = await readFile(await file.path(), 'utf8');
    expect(text).toContain('"Bốn mảng công việc');
    expect(text).toContain('"Chính thức","Sơ bộ"');
    // Paper is white, whatever the screen is; and the page fits one sheet.
    const theme = () => page.locator('html').getAttribute('data-theme');
    expect(await theme()).toBe('dark');
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await expect.poll(theme).toBe('light');
    await page.emulateMedia({ media: null, colorScheme: 'dark' });
    await expect.poll(theme).toBe('dark');
    expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
    expect(complaints).toEqual([]);
  });

  test('open a campaign by criteria, order it, and hand out exactly that', async () => {
    await visit(page, '/tong-quan');
    await page.getByRole('link', { name: 'Bản đồ nhiệt theo tiêu chí' }).click();
    const table = page.getByRole('table', { name: 'Mức đạt của từng tổ chức theo tiêu chí' });
    const before = await table.getByRole('columnheader').count();
    await page
      .getByRole('button', { name: /^Các chỉ số của nhóm/ })
      .first()
      .press('Enter');
    await expect.poll(() => table.getByRole('columnheader').count()).toBeGreaterThan(before);
    await table.getByRole('button', { name: 'Tổng điểm' }).press('Enter');
    await expect(table.getByRole('columnheader', { name: 'Tổng điểm' })).toHaveAttribute('aria-sort', 'descending');
    await expect(table.getByText('chưa có').first()).toBeVisible();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Tải bảng (Excel)' }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/^ban-do-nhiet-\d{4}\.xlsx$/);
    expect((await readFile(await file.path())).subarray(0, 2).toString()).toBe('PK');
    expect(complaints).toEqual([]);
  });

  test('follow an indicator, and keep figures from who reads none', async () => {
    await visit(page, '/xu-huong');
    await expect(page.getByText('Tài khoản này xem điểm, không xem số liệu của tổ chức.')).toBeVisible();
    await expect(page.getByRole('img', { name: /^Biểu đồ mức đạt theo đợt/ })).toBeVisible();
    await expect(page.getByRole('table', { name: 'Bảng mức đạt theo đợt' })).toBeVisible();
  });

  test('are not there for a unit, but for its own results', async ({ browser }) => {
    const unit = await signIn(browser, 'canbo.tc01');
    await expect(unit.getByRole('link', { name: 'Tổng quan', exact: true })).toHaveCount(0);
    await visit(unit, '/tong-quan');
    await expect(unit.getByRole('heading', { level: 1, name: 'Bạn không có quyền xem trang này' })).toBeVisible();
    const { campaignId } = await evaluationIn('thanhtra', 'APPROVED');
    await visit(unit, `/ky-danh-gia/${campaignId}/ban-do-nhiet`);
    await expect(
      unit.getByRole('table', { name: 'Mức đạt của từng tổ chức theo tiêu chí' }).getByRole('row'),
    ).toHaveCount(2);
    await unit.context().close();
  });
});
