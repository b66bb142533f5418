import { mkdir } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { evaluations, firstId, send, token } from './api.ts';
import { complaintsOf, expectFitsPhone, expectPage, visit } from './page.ts';
import { expectAccessibleInBothThemes, signIn } from './people.ts';

const LOOKS = process.env.STI_LOOKS;
/** A unit of the department's own, judged by the demonstration council. */
const JUDGED = 'MH.TC.10';

/** A picture for people to look at, when a folder for them is named. */
async function picture(page: Page, name: string): Promise<void> {
  if (!LOOKS) return;
  await mkdir(LOOKS, { recursive: true });
  await page.screenshot({ path: `${LOOKS}/${name}.png`, fullPage: true });
}

const judged = async () => {
  const found = (await evaluations('chuyenvien.so')).find(({ organizationCode }) => organizationCode === JUDGED);
  if (!found) throw new Error(`${JUDGED} is not there: start a stack with demonstration data`);
  return found;
};

test('a barred member finds nothing of the evaluation', async () => {
  const { id } = await judged();
  const barred = await token('hoidong05');
  for (const path of ['', '/sheet', '/evidence', '/result', '/result/package', '/threads', '/method']) {
    expect((await send(barred, `/evaluations/${id}${path}`)).status, path).toBe(404);
  }
  const duty = (await (await send(barred, '/me/council-duties')).json()) as { items: unknown[] };
  expect(duty.items).toEqual([]);
});

test('the department sees why somebody is barred, checks before inviting, and how its own unit is judged', async ({
  browser,
}) => {
  const { id } = await judged();
  const council = await firstId('chuyenvien.so', '/councils');
  const page = await signIn(browser, 'chuyenvien.so');
  const complaints = complaintsOf(page);
  await visit(page, `/hoi-dong/${council}`);
  await expectPage(page, /^Hội đồng tư vấn/);
  const interests = page.getByRole('region', { name: 'Xung đột lợi ích' });
  await expect(interests).toContainText('Từng làm việc tại Trung tâm Kiểm định');
  await expect(interests).toContainText('Đủ điều kiện họp');
  await expectAccessibleInBothThemes(page);
  await picture(page, 'council');
  await expectFitsPhone(page);
  await page.getByRole('button', { name: 'Thêm thành viên' }).click();
  await expect(page.getByRole('dialog')).toContainText('Chọn chuyên gia để kiểm tra');
  await expectAccessibleInBothThemes(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Thôi' }).click();

  await visit(page, '/chuyen-gia');
  await expectPage(page, /^Chuyên gia$/);
  await expectAccessibleInBothThemes(page);
  await page
    .getByRole('row', { name: /Tiến sĩ Ủy viên hội đồng/ })
    .getByRole('button', { name: 'Kiểm tra' })
    .click();
  const check = page.getByRole('dialog');
  await expect(check).toContainText(/12 đối tượng, bị loại ở 1/);
  await expectAccessibleInBothThemes(page);
  await picture(page, 'council-check');
  await check.getByRole('button', { name: /Đóng|Close/ }).click();
  await page.getByRole('button', { name: /^Tiến sĩ Ủy viên hội đồng/ }).click();
  await expect(page.getByRole('dialog')).toContainText('Nơi công tác hiện nay và trước đây');
  await expectAccessibleInBothThemes(page);
  await picture(page, 'council-expert');
  await page.getByRole('dialog').getByRole('button', { name: 'Thôi' }).click();

  await visit(page, `/danh-gia/${id}/phuong-thuc`);
  const method = page.getByRole('region', { name: 'Phương thức đánh giá' });
  await expect(method).toContainText('Hội đồng tư vấn đánh giá');
  await expect(method).toContainText('là cơ quan chủ quản nhưng không tự đánh giá');
  await expectAccessibleInBothThemes(page);
  await picture(page, 'council-method');
  await page.getByRole('button', { name: 'Chọn phương thức' }).click();
  await page.getByRole('dialog').getByText('Sở Khoa học và Công nghệ tự đánh giá').click();
  await expect(page.getByRole('dialog').getByLabel('Lý do Sở vẫn tự đánh giá')).toBeVisible();
  await expectAccessibleInBothThemes(page);
  await picture(page, 'council-method-form');
  expect(complaints).toEqual([]);
  await page.context().close();
});
