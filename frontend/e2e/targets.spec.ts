import { expect, type Page, test } from '@playwright/test';
import { complaintsOf, expectFitsPhone, expectPage, visit } from './page.ts';
import { expectAccessibleInBothThemes, signIn } from './people.ts';

interface Figure {
  year: string;
  value: string;
  document?: string;
  reason?: string;
}

/** Opens a form of the series by its button, says what it asks for and saves it. */
async function record(page: Page, open: string, save: string, figure: Figure): Promise<void> {
  await page.getByRole('button', { name: open, exact: true }).click();
  const form = page.getByRole('dialog');
  await form.getByLabel('Năm', { exact: true }).fill(figure.year);
  await form.getByLabel(/^Giá trị/).fill(figure.value);
  await form.getByLabel('Nguồn số liệu').fill('Số liệu minh họa');
  if (figure.document) await form.getByLabel('Văn bản').fill(figure.document);
  if (figure.reason) await form.getByLabel('Lý do thay đổi').fill(figure.reason);
  await form.getByRole('button', { name: save, exact: true }).click();
  await expect(form).toBeHidden();
}

test('the department follows an indicator and sets another baseline with its reason', async ({ browser }) => {
  const page = await signIn(browser, 'chuyenvien.so');
  const complaints = complaintsOf(page);
  await visit(page, '/targets');
  await expectPage(page, /^Chỉ tiêu theo năm$/);

  const name = `Số hợp đồng chuyển giao ${Date.now()}`;
  await page.getByRole('button', { name: 'Theo dõi chỉ số' }).click();
  const form = page.getByRole('dialog');
  await form.getByLabel('Tổ chức').click();
  await page.locator('.ant-select-item-option').filter({ hasText: 'minh họa' }).nth(1).click();
  await form.getByText('Chỉ số do Sở tự đặt').click();
  await expectAccessibleInBothThemes(page);
  await form.getByLabel('Tên chỉ số').fill(name);
  await form.getByLabel('Đơn vị tính').fill('hợp đồng');
  await form.getByRole('button', { name: 'Bắt đầu theo dõi' }).click();
  await expectPage(page, new RegExp(name));

  await record(page, 'Đặt số nền', 'Lưu số nền', { year: '2020', value: '4' });
  await record(page, 'Ghi chỉ tiêu', 'Lưu chỉ tiêu', { year: '2025', value: '8' });
  await record(page, 'Ghi thực hiện', 'Lưu thực hiện', { year: '2025', value: '6' });
  const year = page.getByRole('row', { name: /^2025/ }).first();
  await expect(year).toContainText('75,00%');
  await expect(year).toContainText('50,00%');
  await expect(year).toContainText('Chưa đạt');

  await record(page, 'Đặt lại số nền', 'Đặt lại số nền', {
    year: '2021',
    value: '5',
    document: '12/QĐ-SKHCN (minh họa)',
    reason: 'Rà soát lại niên giám',
  });
  await expect(year).toContainText('33,33%');
  await expect(page.getByRole('row', { name: /Đang dùng.*Rà soát lại niên giám/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /Đã thay.*2020/ })).toBeVisible();
  await expect(page.getByRole('img', { name: /Xu hướng/ })).toBeVisible();
  await expectAccessibleInBothThemes(page);
  await expectFitsPhone(page);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('the organization sees its own targets and records what it reached, nothing else', async ({ browser }) => {
  const page = await signIn(browser, 'canbo.tc01');
  const complaints = complaintsOf(page);
  await visit(page, '/targets');
  await page.getByRole('link', { name: /Số bằng sáng chế được cấp/ }).click();
  await expectPage(page, /Số bằng sáng chế được cấp/);
  await expect(page.getByRole('button', { name: 'Ghi thực hiện' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Ghi chỉ tiêu' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: /số nền/ })).toHaveCount(0);
  await expectAccessibleInBothThemes(page);
  await expectFitsPhone(page);
  await visit(page, '/targets');
  await expectPage(page, /^Chỉ tiêu theo năm$/);
  await expectAccessibleInBothThemes(page);
  expect(complaints).toEqual([]);
  await page.context().close();
});
