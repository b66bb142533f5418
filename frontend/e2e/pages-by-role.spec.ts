import { type Browser, expect, type Page, test } from '@playwright/test';
import { evaluationIn, evaluations } from './api.ts';
import { expectAccessible } from './axe.ts';
import { complaintsOf, expectFitsPhone, expectPage, visit } from './page.ts';
import { expectAccessibleInBothThemes, signIn } from './people.ts';

/** What one role sees that the auditor does not: its buttons, its windows, its refusals. */
function as(account: string, looks: (page: Page) => Promise<void>) {
  return async ({ browser }: { browser: Browser }) => {
    const page = await signIn(browser, account);
    const complaints = complaintsOf(page);
    await looks(page);
    expect(complaints).toEqual([]);
    await page.context().close();
  };
}

async function look(page: Page, address: string, heading: RegExp): Promise<void> {
  await visit(page, address);
  await expectPage(page, heading);
  await expectAccessibleInBothThemes(page);
}

const tabs = (page: Page) =>
  page.getByRole('navigation', { name: 'Các phần của hồ sơ' }).getByRole('link').allInnerTexts();

test(
  'the department: campaigns, the monitor, opening a campaign, a dossier in appraisal',
  as('chuyenvien.so', async (page) => {
    await look(page, '/', /^Việc của tôi$/);
    await look(page, '/ky-danh-gia', /^Đợt đánh giá$/);

    await page.getByRole('button', { name: 'Mở đợt đánh giá' }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText('Danh mục và bộ tiêu chí không đổi được sau khi mở.');
    await expectAccessibleInBothThemes(page);
    // Everything that is missing is said at once, each on its field.
    await dialog.getByRole('button', { name: 'Mở đợt đánh giá' }).click();
    for (const gap of ['Chọn danh mục', 'Chọn bộ tiêu chí', 'Ghi tên đợt', 'Chọn hạn nộp']) {
      await expect(dialog.getByText(gap, { exact: true })).toBeVisible();
    }
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Thôi' }).click();
    await expect(dialog).toBeHidden();

    await look(page, '/minh-chung-trung', /^Minh chứng trùng/);
    const { id, campaignId } = await evaluationIn('chuyenvien.so', 'APPROVED');
    await look(page, `/ky-danh-gia/${campaignId}`, /năm 2026/);
    await expectFitsPhone(page);
    for (const tab of ['', '/tham-dinh', '/ket-qua', '/lich-su']) await look(page, `/danh-gia/${id}${tab}`, /minh họa/);
    // What is approved is read, not changed.
    await visit(page, `/danh-gia/${id}`);
    await expect(page.getByRole('navigation', { name: 'Danh sách chỉ số' })).toBeVisible();
    await expect(page.locator('main').getByRole('textbox')).toHaveCount(0);
    await expect(page.locator('main input[type=file]')).toHaveCount(0);
  }),
);

test(
  'the leader of the department: a scored dossier with what can be done to it',
  as('lanhdao.so', async (page) => {
    const { id } = await evaluationIn('lanhdao.so', 'SCORED');
    for (const tab of ['/ket-qua', '/lich-su', '']) await look(page, `/danh-gia/${id}${tab}`, /minh họa/);
    await page.getByRole('button', { name: 'Trình kết quả' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectAccessibleInBothThemes(page);
    await page.getByRole('dialog').getByRole('button', { name: 'Thôi' }).click();
  }),
);

test(
  'the leader of the city: results, but neither raw figures nor files',
  as('lanhdao.tp', async (page) => {
    const { id } = await evaluationIn('lanhdao.tp', 'PROPOSED');
    await visit(page, `/danh-gia/${id}`);
    await expect(page.getByText('Vì sao xếp loại như vậy')).toBeVisible();
    const own = await tabs(page);
    expect(own).toContain('Kết quả');
    for (const foreign of ['Số liệu và minh chứng', 'Thẩm định', 'Minh chứng']) expect(own).not.toContain(foreign);
    await look(page, `/danh-gia/${id}/ket-qua`, /minh họa/);
    await look(page, `/danh-gia/${id}/lich-su`, /minh họa/);
    await page.getByRole('button', { name: 'Phê duyệt' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectAccessibleInBothThemes(page);
    await page.getByRole('dialog').getByRole('button', { name: 'Thôi' }).click();
  }),
);

test(
  'the officer of an organization: the own approved dossier; another one is not there',
  as('canbo.tc01', async (page) => {
    const all = await evaluations('chuyenvien.so');
    const [own, foreign] = ['MH.TC.01', 'MH.TC.02'].map((code) => all.find((row) => row.organizationCode === code));
    if (!own || !foreign) throw new Error('The demonstration has no organizations 01 and 02');
    for (const tab of ['', '/ket-qua', '/lich-su']) await look(page, `/danh-gia/${own.id}${tab}`, /minh họa/);
    await expectFitsPhone(page);
    await look(page, `/ky-danh-gia/${own.campaignId}`, /năm 2026/);
  }),
);

test("another organization's dossier is answered as a page that is not there", async ({ browser }) => {
  const foreign = (await evaluations('chuyenvien.so')).find(({ organizationCode }) => organizationCode === 'MH.TC.02');
  const page = await signIn(browser, 'canbo.tc01');
  for (const tab of ['', '/ket-qua', '/lich-su']) {
    await visit(page, `/danh-gia/${foreign?.id}${tab}`);
    await expect(page.getByRole('alert')).toContainText('Không tìm thấy, hoặc bạn không có quyền xem.');
    await expect(page.getByText(foreign?.organizationName ?? '-')).toHaveCount(0);
  }
  await expectAccessibleInBothThemes(page);
  await page.context().close();
});

test(
  'the administrator: registers, and a page that is not for them',
  as('quantri', async (page) => {
    await look(page, '/ky-danh-gia', /^Bạn không có quyền xem trang này$/);
    await look(page, '/criteria-sets', /^Thư viện bộ tiêu chí$/);
    await look(page, '/persons', /^Người dùng$/);
    await page.getByRole('button', { name: 'Đăng ký người dùng' }).first().click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectAccessibleInBothThemes(page);
    await page.getByRole('dialog').getByRole('button', { name: 'Thôi' }).click();
    await look(page, '/agencies', /^Cơ quan, đơn vị$/);
    await page.getByRole('button', { name: 'Thêm cơ quan' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectAccessibleInBothThemes(page);
    await page.getByRole('dialog').getByRole('button', { name: 'Thôi' }).click();
  }),
);
