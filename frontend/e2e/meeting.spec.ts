import { mkdir } from 'node:fs/promises';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { firstId, read, refusal, send, token } from './api.ts';
import { complaintsOf, expectFitsPhone, expectPage, visit } from './page.ts';
import { act, expectAccessibleInBothThemes, signIn } from './people.ts';

const LOOKS = process.env.STI_LOOKS;

/** A picture for people to look at, in both themes and at the width of a phone, when a folder for them is named. */
async function picture(page: Page, name: string): Promise<void> {
  if (!LOOKS) return;
  await mkdir(LOOKS, { recursive: true });
  const toggle = () => page.getByRole('button', { name: /^Giao diện (sáng|tối)$/ }).dispatchEvent('click');
  await page.screenshot({ path: `${LOOKS}/${name}.png`, fullPage: true });
  await toggle();
  await page.screenshot({ path: `${LOOKS}/${name}-dark.png`, fullPage: true });
  await page.setViewportSize({ width: 390, height: 844 });
  await page.screenshot({ path: `${LOOKS}/${name}-dark-phone.png`, fullPage: true });
  await toggle();
  await page.screenshot({ path: `${LOOKS}/${name}-phone.png`, fullPage: true });
  await page.setViewportSize({ width: 1440, height: 900 });
}

/** Presses a button within a part of the page, fills in the window and presses its own button of that name. */
async function within(page: Page, part: Locator, label: string, fill?: (dialog: Locator) => Promise<void>) {
  await part.getByRole('button', { name: label, exact: true }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await fill?.(dialog);
  await dialog.getByRole('button', { name: label, exact: true }).click();
  await expect(dialog).toBeHidden({ timeout: 15_000 });
}

test('the secretary holds a meeting with a secret and an open ballot and makes the minutes', async ({ browser }) => {
  const council = await firstId('chuyenvien.so', '/councils');
  const page = await signIn(browser, 'hoidong03');
  const complaints = complaintsOf(page);
  await visit(page, `/hoi-dong/${council}`);
  await page.getByRole('link', { name: 'Phiên họp', exact: true }).click();
  await expectPage(page, /^Phiên họp$/);
  await page.getByRole('button', { name: 'Lập phiên họp' }).click();
  const form = page.getByRole('dialog');
  await form.getByLabel('Địa điểm').fill('Phòng họp minh họa');
  await form.getByLabel('Nội dung khác').fill('Thông qua lịch làm việc');
  await form.getByRole('button', { name: 'Lập phiên họp' }).click();
  await expectPage(page, /^Phiên họp thứ/);
  const meeting = page.url().split('/').at(-1) ?? '';
  await act(page, 'Mời họp');
  await act(page, 'Bắt đầu họp');

  // The quorum fills as members arrive: chair, vice chair, secretary; the barred one counts for other business only.
  const dossier = page.getByRole('region', { name: /^Nội dung 1/ });
  const other = page.getByRole('region', { name: /^Nội dung 2/ });
  const attendance = page.getByRole('region', { name: 'Điểm danh' });
  await expect(dossier).toContainText('Chưa đủ thành viên để họp');
  for (const member of [0, 1, 2, 4]) {
    const row = attendance.getByRole('listitem').nth(member);
    await row.getByRole('button', { name: /^Đến họp: / }).click();
    await expect(row).toContainText('Có mặt');
  }
  await expect(dossier).toContainText('Có mặt 3, cần 3, được tham gia 4');
  await expect(other).toContainText('Có mặt 4, cần 4, được tham gia 5');
  await expect(dossier).toContainText('không tham gia vì xung đột lợi ích');

  // A time that was noted wrongly is put right; a departure before the arrival is refused on its field.
  const first = attendance.getByRole('listitem').first();
  await first.getByRole('button', { name: /^Sửa giờ: / }).click();
  const times = page.getByRole('dialog');
  const moment = (days: number, time: string) =>
    `${new Date(Date.now() - days * 86_400_000).toLocaleDateString('en-GB', { timeZone: 'Asia/Ho_Chi_Minh' })} ${time}`;
  for (const [label, typed] of [
    ['Đến lúc', moment(1, '08:15')],
    ['Rời lúc', moment(1, '07:00')],
  ] as const) {
    await times.getByLabel(label).fill(typed);
    await times.getByLabel(label).press('Enter');
  }
  await times.getByRole('button', { name: 'Sửa giờ', exact: true }).click();
  await expect(times.getByRole('alert').first()).toBeVisible();
  await expectAccessibleInBothThemes(page);
  await picture(page, 'meeting-times');
  // A refusal is a line in the browser's console.
  complaints.length = 0;
  await times.getByLabel('Rời lúc').hover();
  await times.locator('.ant-picker-clear').last().click();
  await times.getByRole('button', { name: 'Sửa giờ', exact: true }).click();
  await expect(times).toBeHidden();
  await expect(first).toContainText('08:15 – nay');
  await expect(dossier).toContainText('Có mặt 3, cần 3, được tham gia 4');

  // A secret ballot: the terms first, then everybody for themselves.
  await dossier.getByRole('button', { name: 'Lập phiếu biểu quyết' }).click();
  await form.getByText('Bỏ phiếu kín').click();
  await expect(form).toContainText('ngang phiếu thì không thông qua');
  await expectAccessibleInBothThemes(page);
  await form.getByRole('button', { name: 'Ghi phiếu' }).click();
  await within(page, dossier, 'Mở bỏ phiếu');
  await within(page, dossier, 'Bỏ phiếu', (dialog) => dialog.getByText('Loại A').click());
  await expect(dossier).toContainText('Phiếu của bạn đã vào hòm');
  const receipt = (await dossier.locator('.meeting-receipt').textContent()) ?? '';
  expect(receipt).toMatch(/^[0-9a-f]{20}$/);
  await expect(dossier.getByRole('button', { name: 'Ghi phiếu nghe tại phòng họp' })).toHaveCount(0);

  const member = await signIn(browser, 'hoidong02');
  await visit(member, `/phien-hop/${meeting}`);
  await expectPage(member, /^Phiên họp thứ/);
  const seen = member.getByRole('region', { name: /^Nội dung 1/ });
  await expect(member.getByRole('button', { name: 'Kết thúc và lập biên bản' })).toHaveCount(0);
  await within(member, seen, 'Bỏ phiếu', (dialog) => dialog.getByText('Loại B').click());
  await expect(seen).toContainText('Phiếu của bạn đã vào hòm');
  await within(member, seen, 'Ghi ý kiến bảo lưu', (dialog) =>
    dialog.getByLabel('Nguyên văn ý kiến').fill('Tôi đề nghị loại B vì kết quả đầu ra chưa ổn định.'),
  );
  await expectAccessibleInBothThemes(member);
  await picture(member, 'meeting-member');

  const { items } = await read<{ items: { id: string }[] }>('hoidong01', `/meetings/${meeting}/ballots`);
  const vote = { method: 'PUT', headers: { 'Content-Type': 'application/json' }, body: '{"option":"A"}' };
  const urn = `/meetings/${meeting}/ballots/${items[0]?.id}/vote`;
  expect((await send(await token('hoidong01'), urn, vote)).status).toBe(200);
  expect(await refusal(await send(await token('hoidong01'), urn, vote))).toEqual({ status: 409, code: 'ballot.voted' });
  expect((await send(await token('hoidong05'), urn, vote)).status).toBe(404);
  await expect(dossier).toContainText('Đã bỏ phiếu 3/3', { timeout: 15_000 });
  await within(page, dossier, 'Kiểm phiếu');
  await expect(dossier).toContainText('Kết quả: Loại A');
  await dossier.getByText(/^Mã phiếu đã đếm/).click();
  await expect(dossier.locator('.meeting-receipts')).toContainText(receipt);

  // Votes said in the room are written down by the secretary.
  await other.getByRole('button', { name: 'Lập phiếu biểu quyết' }).click();
  await form.getByRole('button', { name: 'Ghi phiếu' }).click();
  await within(page, other, 'Mở bỏ phiếu');
  await within(page, other, 'Ghi phiếu nghe tại phòng họp', async (dialog) => {
    await dialog.getByLabel('Thành viên').press('ArrowDown');
    await page.locator('.ant-select-item-option').first().click();
    await dialog.getByText('Tán thành', { exact: true }).click();
  });
  await expect(other.getByRole('list', { name: 'Các phiếu công khai' })).toContainText('Tán thành');
  await within(page, other, 'Bỏ phiếu', (dialog) => dialog.getByText('Tán thành', { exact: true }).click());
  await within(page, other, 'Kiểm phiếu');
  await expect(other).toContainText('Kết quả: Tán thành');

  for (const [part, words] of [
    [dossier, 'Hội đồng đề nghị xếp loại A.'],
    [other, 'Thông qua.'],
  ] as const) {
    await within(page, part, 'Ghi kết luận', (dialog) => dialog.getByLabel('Kết luận của hội đồng').fill(words));
  }
  await expectAccessibleInBothThemes(page);
  await expectFitsPhone(page);
  await picture(page, 'meeting-secretary');
  await act(page, 'Kết thúc và lập biên bản');
  await expectPage(page, /^Biên bản họp$/);
  const minutes = page.getByRole('article');
  for (const words of [
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'Hội đồng đề nghị xếp loại A.',
    'Tôi đề nghị loại B vì kết quả đầu ra chưa ổn định.',
    receipt,
  ]) {
    await expect(minutes).toContainText(words);
  }
  await expectAccessibleInBothThemes(page);
  await expectFitsPhone(page);
  await picture(page, 'meeting-minutes');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'In biên bản' })).toBeHidden();
  await expect(minutes).toBeVisible();
  const paper = await page.pdf({ path: LOOKS && `${LOOKS}/meeting-minutes.pdf`, preferCSSPageSize: true });
  expect(paper.subarray(0, 5).toString()).toBe('%PDF-');
  await page.emulateMedia({ media: 'screen' });

  // Who is barred finds other business only.
  const barred = await read<{ items: { title: string }[] }>('hoidong05', `/meetings/${meeting}`);
  expect(barred.items.map(({ title }) => title)).toEqual(['Thông qua lịch làm việc']);
  const extract = await read<{ content: string }>('hoidong05', `/meetings/${meeting}/minutes`);
  expect(extract.content).not.toContain('xếp loại A');
  expect(complaints).toEqual([]);
  await member.context().close();
  await page.context().close();
});
