import { mkdir } from 'node:fs/promises';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { evaluations, send, token } from './api.ts';
import { complaintsOf, expectFitsPhone, expectPage, visit } from './page.ts';
import { act, expectAccessibleInBothThemes, signIn } from './people.ts';

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

const bar = (page: Page) => page.getByRole('region', { name: 'Tiến độ chấm' });

test('a member declares, scores with the keyboard, closes the browser, goes on, and hands in', async ({ browser }) => {
  const { id } = await judged();
  const chair = await calibrated(browser, id);
  let member = await signIn(browser, 'hoidong04');
  let complaints = complaintsOf(member);
  // What a seat asks stands in "my work".
  await member.getByRole('link', { name: /^Khai báo xung đột lợi ích/ }).click();
  await expectPage(member, /^Hội đồng$/);
  const duties = member.getByRole('region', { name: 'Việc của bạn ở hội đồng' });
  await expect(duties).toContainText('Chờ bạn khai báo');
  await expect(duties).toContainText('Có nhiệm vụ thực hiện chung');
  await expectAccessibleInBothThemes(member);
  await picture(member, 'council-duties');
  // Before the declaration the dossier is not there.
  expect((await send(await token('hoidong04'), `/evaluations/${id}`)).status).toBe(404);
  await act(member, 'Không có xung đột', (dialog) => expect(dialog).toContainText('Hồ sơ mở ra cho bạn ngay.'));
  await expect(duties).toContainText('Đã mở cho bạn');
  await member
    .getByRole('table')
    .getByRole('link', { name: /Hội đồng tư vấn/ })
    .click();
  await expectPage(member, /^Hội đồng tư vấn/);
  await expect(member.getByRole('region', { name: 'Xung đột lợi ích' })).toHaveCount(0);
  await visit(member, '/hoi-dong');
  await duties.getByRole('link', { name: /Chấm điểm/ }).click();
  await expectPage(member, /minh họa/);
  await expect(bar(member)).toContainText(/^0\/\d+ chỉ số đã chấm/);
  await expect(member.getByRole('region', { name: 'Thuyết minh và minh chứng của đơn vị' })).toContainText(
    'Minh chứng',
  );
  await expectAccessibleInBothThemes(member);
  await picture(member, 'score-desk');
  await expectFitsPhone(member);

  // Keys only: a level, a reason, the next one that is open. Digits in the reason stay digits.
  const chips = member.getByRole('navigation', { name: 'Chỉ số cần chấm' }).getByRole('button');
  const total = await chips.count();
  await member.keyboard.press('4');
  await expect(member.getByRole('radio', { name: /^4/ })).toBeChecked();
  await member.keyboard.press('l');
  await member.keyboard.type('Có 3 tài liệu');
  await member.keyboard.press('Control+Enter');
  await expect(chips.nth(1)).toHaveAttribute('aria-current', 'true');
  await expect(chips.nth(0)).toContainText('4');
  await member.keyboard.press('2');
  await expect(member.getByText(/^Đã lưu lúc/).first()).toBeVisible();
  await member.keyboard.press('l');
  await member.keyboard.type('Mới có kế');
  expect(complaints).toEqual([]);
  // The browser goes while words are on their way, its storage stays.
  const kept = { ...(await member.context().storageState()), cookies: [] };
  await member.context().close();

  member = await signIn(browser, 'hoidong04', 'light', kept);
  complaints = complaintsOf(member);
  await visit(member, `/danh-gia/${id}/cham-diem`);
  await expect(chipsOf(member).nth(1)).toHaveAttribute('aria-current', 'true');
  await expect(member.getByRole('textbox', { name: 'Lý do' })).toHaveValue('Mới có kế');
  await expect(bar(member)).toContainText(`2/${total} chỉ số đã chấm`);
  await expect(member.getByText(/^Đã lưu lúc/).first()).toBeVisible();

  // A sheet with gaps names each of them.
  await bar(member).getByRole('button', { name: 'Nộp phiếu chấm' }).click();
  const dialog = member.getByRole('dialog');
  await expect(dialog).toContainText(`còn ${total - 2} chỉ số`);
  await expect(dialog.getByRole('listitem')).toHaveCount(total - 2);
  await expectAccessibleInBothThemes(member);
  await picture(member, 'score-gaps');
  await dialog.getByRole('listitem').first().getByRole('button').click();
  await expect(dialog).toBeHidden();
  for (let left = total - 2; left > 0; left--) {
    await member.keyboard.press('3');
    await member.keyboard.press('l');
    await member.keyboard.type('Căn cứ hồ sơ');
    await member.keyboard.press('Control+Enter');
    await expect(bar(member)).toContainText(`${total - left + 1}/${total} chỉ số đã chấm`);
  }
  await act(member, 'Nộp phiếu chấm', (window) => expect(window).toContainText('không sửa được nữa'));
  await expect(member.getByText(/^Bạn đã nộp phiếu chấm lúc/)).toBeVisible();
  await expect(member.getByRole('radio', { name: /^4/ })).toBeDisabled();
  await expectAccessibleInBothThemes(member);
  await picture(member, 'score-handed-in');

  // Two more hand in: their sheets stand beside, how far all agree below, and what is to be reconciled is named.
  await handIn('hoidong01', id, 5);
  await handIn('hoidong02', id, 2);
  await visit(member, '/');
  await expectPage(member, /^Việc của tôi$/);
  await visit(member, `/danh-gia/${id}/cham-diem`);
  const table = member.getByRole('region', { name: 'Điểm của các thành viên' }).first();
  await expect(table.getByRole('row').nth(1)).toContainText('Cần thống nhất: lệch quá một mức');
  const agreement = member.getByRole('region', { name: 'Mức độ thống nhất' }).first();
  await expect(agreement).toContainText(/khoảng tin cậy 95%/);
  await expect(agreement).toContainText('kết quả chưa mở cho bạn');
  await expectAccessibleInBothThemes(member);
  await picture(member, 'score-agreement');
  await expectFitsPhone(member);
  expect(complaints).toEqual([]);
  await member.context().close();

  // What members are apart on is scored anew, of which who leads is reminded by name.
  await visit(chair, '/');
  await expectPage(chair, /^Việc của tôi$/);
  await visit(chair, `/danh-gia/${id}/cham-diem`);
  const rounds = chair.getByRole('region', { name: 'Các vòng chấm' });
  await expect(rounds).toContainText(`${total} chỉ số cần thống nhất: các thành viên lệch nhau quá một mức`);
  await act(chair, 'Mở chấm lại', async (window) => {
    for (const box of (await window.getByRole('checkbox').all()).slice(1)) await box.uncheck();
    await window.getByLabel('Lý do').fill('Các mức lệch nhau (minh họa)');
    await expectAccessibleInBothThemes(chair);
    await picture(chair, 'score-rescore');
  });
  await expect(rounds.getByText('Vòng 2: chấm lại')).toBeVisible();
  await expect(chipsOf(chair)).toHaveCount(1);
  await expect(chair.getByText(/^Đang chấm lại/)).toBeVisible();
  await act(chair, 'Đóng vòng', (window) => expect(window).toContainText('ai chưa nộp thì giữ mức cũ'));
  await expect(rounds.getByText(/^Đã đóng lúc/)).toHaveCount(2);
  await chair.context().close();
});

/** The chair opens a round of calibration on one indicator, which two members hand in, and closes it; their page. */
async function calibrated(browser: Browser, id: string): Promise<Page> {
  const chair = await signIn(browser, 'hoidong01');
  await visit(chair, `/danh-gia/${id}/cham-diem`);
  const rounds = chair.getByRole('region', { name: 'Các vòng chấm' });
  await act(chair, 'Mở vòng chấm thử', async (window) => {
    await window.getByRole('combobox').press('ArrowDown');
    await chair.locator('.ant-select-item-option').first().click();
    await window.getByLabel('Lý do').fill('Thống nhất cách chấm (minh họa)');
  });
  await expect(rounds.getByText('Vòng 1: chấm thử')).toBeVisible();
  await expect(chair.getByText(/^Đang chấm thử để thống nhất cách chấm/)).toBeVisible();
  await expect(chipsOf(chair)).toHaveCount(1);
  await handIn('hoidong02', id, 3);
  await handIn('hoidong03', id, 4);
  await visit(chair, '/');
  await expectPage(chair, /^Việc của tôi$/);
  await visit(chair, `/danh-gia/${id}/cham-diem`);
  await expect(rounds).toContainText('Đang mở, 2/');
  await expectAccessibleInBothThemes(chair);
  await picture(chair, 'score-calibration');
  await act(chair, 'Đóng vòng', (window) => expect(window).toContainText('vòng chính thức bắt đầu'));
  await expect(rounds.getByText(/^Đã đóng lúc/)).toHaveCount(1);
  await expect(bar(chair)).toContainText(/^0\/\d+ chỉ số đã chấm/);
  return chair;
}

/** Hands a whole sheet in with one level throughout. */
async function handIn(username: string, id: string, level: number): Promise<void> {
  const bearer = await token(username);
  const sheet = (await (await send(bearer, `/evaluations/${id}/scores`)).json()) as {
    indicators: { code: string; version: number }[];
  };
  for (const { code, version } of sheet.indicators) {
    const headers = { 'Content-Type': 'application/json', 'If-Match': `"${version}"` };
    const body = JSON.stringify({ level, reason: 'Căn cứ hồ sơ' });
    const saved = await send(bearer, `/evaluations/${id}/scores/${code}`, { method: 'PUT', headers, body });
    expect(saved.status).toBe(200);
  }
  const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID() };
  const post = { method: 'POST', headers, body: '{}' };
  expect((await send(bearer, `/evaluations/${id}/score-submissions`, post)).status).toBe(200);
}

const chipsOf = (page: Page) => page.getByRole('navigation', { name: 'Chỉ số cần chấm' }).getByRole('button');
