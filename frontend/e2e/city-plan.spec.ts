import { expect, type Page, test } from '@playwright/test';
import { evaluationIn } from './api.ts';
import { complaintsOf, visit } from './page.ts';
import { expectAccessibleInBothThemes, signIn } from './people.ts';

/** What a newcomer asks of the plan: what is late on a day and why, who must act, what it costs. */
test.describe('the city plan', () => {
  let page: Page;
  let complaints: string[];
  test.beforeAll(async ({ browser }) => {
    page = await signIn(browser, 'chuyenvien.so');
    complaints = complaintsOf(page);
  });
  test.afterAll(async () => {
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  const look = async (day: string) => {
    await visit(page, '/lich');
    const field = page.getByRole('textbox', { name: 'Xem như ngày' });
    await field.fill(day);
    await field.press('Enter');
    await expect(page.getByText(`Đang xem như ngày ${day}.`)).toBeVisible();
  };
  const task = (code: string) => page.getByRole('listitem').filter({ has: page.getByText(code, { exact: true }) });

  test('shows on a day of July and of November what is late, by how much, and why', async () => {
    await look('15/07/2026');
    await visit(page, '/ke-hoach-thanh-pho?year=2026');
    await expect(task('TC-2')).toContainText('Còn 4 ngày');
    await expect(task('TC-2').getByRole('progressbar')).toBeVisible();
    await expect(task('CT-1')).toContainText('Còn 46 ngày');
    await look('22/11/2026');
    await visit(page, '/ke-hoach-thanh-pho?year=2026');
    await expect(task('TC-2')).toContainText('Quá hạn 126 ngày');
    await expect(task('TC-2')).toContainText('Vì sao trễ');
    await expect(task('TC-2')).toContainText(/MH\.TC\.\d\d \(/);
    await expect(task('KH-2')).toContainText('Quá hạn 8 ngày');
    await page.getByRole('button', { name: /quá hạn$/ }).click();
    await expect(task('KH-3')).toHaveCount(0);
    await task('CT-3').or(task('CT-2')).first().getByRole('link').first().click();
    await expect(page.getByRole('heading', { name: 'Tiến độ đo được' })).toBeVisible();
    await expect(page.getByRole('columnheader', { name: 'Ai phải làm tiếp' }).first()).toBeVisible();
  });

  test('records a cost with its source, warns when it is over, and withdraws it', async () => {
    await visit(page, '/ke-hoach-thanh-pho/2026/TC-2');
    await expect(page.getByText(/chi vượt dự toán 54\.250\.000 đồng/)).toBeVisible();
    await page.getByRole('button', { name: 'Ghi dự toán hoặc chi' }).click();
    const drawer = page.getByRole('dialog');
    await drawer.getByLabel('Số tiền').fill('1250000');
    await drawer.getByRole('button', { name: 'Ghi', exact: true }).click();
    await expect(drawer.getByText(/Nguồn/).first()).toBeVisible();
    await drawer.getByLabel('Nguồn', { exact: true }).click();
    await page
      .getByRole('option', { name: 'Viện trợ' })
      .or(page.locator('.ant-select-item', { hasText: 'Viện trợ' }))
      .first()
      .click();
    await drawer.getByLabel('Số chứng từ, quyết định').fill('77/MH');
    await drawer.getByLabel('Ngày chứng từ').fill('01/06/2026');
    await drawer.getByLabel('Ngày chứng từ').press('Enter');
    await drawer.getByLabel('Nội dung khoản này').fill('Chuyên gia góp ý (kiểm thử)');
    await drawer.getByRole('button', { name: 'Ghi', exact: true }).click();
    await expect(drawer).toBeHidden();
    await expect(page.getByText(/Viện trợ: Kế hoạch chỉ ghi ngân sách Nhà nước/)).toBeVisible();
    await page.getByRole('button', { name: /Rút lại khoản 1\.250\.000 đồng/ }).click();
    await page.getByRole('dialog').getByLabel('Lý do').fill('Ghi thử');
    await page.getByRole('dialog').getByRole('button', { name: 'Rút lại' }).click();
    await expect(page.getByText(/rút lại lúc .*: Ghi thử/).first()).toBeVisible();
    await expect(page.getByText(/Viện trợ: Kế hoạch chỉ ghi ngân sách Nhà nước/)).toHaveCount(0);
  });

  test('consolidates for the finance department as a table and a file', async () => {
    await visit(page, '/ke-hoach-thanh-pho/2026/kinh-phi');
    const total = page.getByRole('row', { name: /^Tổng cộng toàn Thành phố/ });
    await expect(total).toContainText('3.290.000.000');
    const file = page.waitForEvent('download');
    await page.getByRole('button', { name: /Tải tệp Excel/ }).click();
    expect((await file).suggestedFilename()).toBe('kinh-phi-ke-hoach-2026.xlsx');
    await expectAccessibleInBothThemes(page);
  });

  test('says which grade fed which budget document, and how the budget calendar stands', async () => {
    const { campaignId } = await evaluationIn('chuyenvien.so', 'APPROVED');
    await visit(page, `/ky-danh-gia/${campaignId}`);
    await page.getByRole('link', { name: 'Xếp loại và ngân sách' }).click();
    await expect(page.getByText(/^Xếp loại sơ bộ, chậm nhất 09\/07\/2026/)).toBeVisible();
    const estimate = page.getByRole('region', { name: /^Dự toán số 21\/DT-MH/ });
    await expect(estimate.getByRole('row', { name: /MH\.TC\.01/ })).toContainText('Sơ bộ');
    const decision = page.getByRole('region', { name: /^Quyết định số 34/ });
    await expect(decision.getByRole('row', { name: /MH\.TC\.01/ })).toContainText('Chính thức');
    await expect(decision.getByRole('row', { name: /MH\.TC\.01/ })).toContainText(/XL-\d{4}-\d+/);
  });
});
