import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { visit } from './page.ts';
import { signIn } from './people.ts';

/** Things of this run only, so that a stack may be used twice. */
const RUN = Date.now().toString(36).toUpperCase().slice(-6);
const AGENCY = `Trung tâm thử nghiệm ${RUN} (minh họa)`;
const PERSON = `Người dùng thử ${RUN} (minh họa)`;

/** Presses a button of the page and the same words in the window that asks. */
async function confirm(page: Page, from: Locator, label: string, before?: (dialog: Locator) => Promise<void>) {
  await from.getByRole('button', { name: label, exact: true }).click();
  const dialog = page.locator('.ant-modal').last();
  await expect(dialog).toBeVisible();
  await before?.(dialog);
  await dialog.getByRole('button', { name: label, exact: true }).click();
  await expect(dialog).toBeHidden();
}

const chosen = (page: Page, option: RegExp) => page.locator('.ant-select-dropdown:visible').getByText(option).first();

/** A drawer by its title; one may stand over another. */
const drawer = (page: Page, title: string | RegExp) => page.getByRole('dialog', { name: title });

test('the administrator sets up an agency and a person, and each act is in the log', async ({ browser }) => {
  const page = await signIn(browser, 'quantri');

  await test.step('an agency is added, refused while its code is not one, and edited', async () => {
    await visit(page, '/agencies');
    await page.getByRole('button', { name: 'Thêm cơ quan' }).click();
    const form = drawer(page, 'Thêm cơ quan');
    await form.getByLabel('Tên', { exact: true }).fill(AGENCY);
    await form.getByLabel(/^Mã/).fill('mã sai');
    await form.getByRole('button', { name: 'Thêm cơ quan' }).click();
    await expect(form.getByText('Mã chỉ gồm chữ in hoa không dấu')).toBeVisible();
    await form.getByLabel(/^Mã/).fill(`MH.TN.${RUN}`);
    await form.getByLabel('Cơ quan cấp trên').click();
    await page.keyboard.type('so khoa hoc va cong nghe');
    await chosen(page, /^Sở Khoa học và Công nghệ/).click();
    await form.getByRole('button', { name: 'Thêm cơ quan' }).click();
    await expect(form).toBeHidden();
    await expect(page.getByText('Đã thêm cơ quan.')).toBeVisible();
    await expect(page.getByRole('heading', { name: AGENCY })).toBeVisible();

    await page.getByRole('button', { name: 'Sửa', exact: true }).click();
    const edit = drawer(page, 'Sửa cơ quan');
    await edit.getByLabel('Tên tiếng Anh').fill(`Trial centre ${RUN} (illustrative)`);
    await edit.getByRole('button', { name: 'Lưu thay đổi' }).click();
    await expect(edit).toBeHidden();
    await expect(page.getByText(`Trial centre ${RUN} (illustrative)`)).toBeVisible();
  });

  await test.step('the same code a second time is refused on its field', async () => {
    await page.getByRole('button', { name: 'Thêm cơ quan' }).click();
    const form = drawer(page, 'Thêm cơ quan');
    await form.getByLabel('Tên', { exact: true }).fill('Cơ quan trùng mã (minh họa)');
    await form.getByLabel(/^Mã/).fill(`MH.TN.${RUN}`);
    await form.getByRole('button', { name: 'Thêm cơ quan' }).click();
    await expect(form.locator('.ant-form-item-explain-error, [role=alert]').first()).toBeVisible();
    await expect(form.getByLabel('Tên', { exact: true })).toHaveValue('Cơ quan trùng mã (minh họa)');
    await expectAccessible(page);
    page.once('dialog', (question) => question.accept());
    await form.getByRole('button', { name: 'Thôi' }).click();
    await expect(form).toBeHidden();
  });

  await test.step('a person is registered; pressing twice registers one', async () => {
    await visit(page, '/persons');
    await page.getByRole('button', { name: 'Đăng ký người dùng' }).first().click();
    const form = drawer(page, 'Đăng ký người dùng');
    await form.getByLabel(/^Mã định danh đăng nhập/).fill(crypto.randomUUID());
    await form.getByLabel('Tên hiển thị').fill(PERSON);
    await form.getByRole('button', { name: 'Đăng ký', exact: true }).dblclick();
    await expect(form).toBeHidden();
    const card = drawer(page, PERSON);
    await expect(card.getByText('Chưa đại diện cơ quan nào')).toBeVisible();
    await expectAccessible(page);
  });

  const card = drawer(page, PERSON);
  await test.step('a part in the agency is given and ended', async () => {
    await card.getByRole('button', { name: 'Thêm vào cơ quan' }).click();
    const form = drawer(page, /^Thêm .* vào cơ quan$/);
    await form.getByLabel('Cơ quan', { exact: true }).click();
    await page.keyboard.type(RUN);
    await chosen(page, new RegExp(RUN)).click();
    await form.getByRole('radio', { name: /^Thủ trưởng/ }).check();
    await form.getByRole('button', { name: 'Thêm vào cơ quan' }).click();
    await expect(form).toBeHidden();
    await expect(card.getByRole('link', { name: AGENCY })).toBeVisible();
    await confirm(page, card, 'Kết thúc', async (dialog) => {
      await dialog.getByRole('button', { name: 'Kết thúc', exact: true }).click();
      await expect(dialog.getByText(/lý do/i).last()).toBeVisible();
      await dialog.getByLabel(/^Lý do/).fill('Chuyển công tác (minh họa)');
    });
    await expect(card.getByText(/–\s*\d{2}\/\d{2}\/\d{4}/)).toBeVisible();
  });

  await test.step('the person is switched off', async () => {
    await confirm(page, card, 'Ngừng sử dụng');
    await expect(card.getByText('Đã ngừng')).toBeVisible();
    await card
      .getByRole('button', { name: 'Close' })
      .or(card.getByRole('button', { name: 'Đóng' }))
      .first()
      .click();
  });

  await test.step('the search finds one person of that name', async () => {
    await visit(page, `/persons?q=${RUN}`);
    await expect(page.getByRole('button', { name: PERSON })).toHaveCount(1);
  });

  await test.step('the log has each act, newest first', async () => {
    await visit(page, '/audit');
    for (const act of [
      'Ngừng sử dụng người dùng',
      'Kết thúc vai trò tại cơ quan',
      'Giao vai trò tại cơ quan',
      'Đăng ký người dùng',
      'Sửa cơ quan',
      'Thêm cơ quan',
    ]) {
      await expect(page.getByRole('row').filter({ hasText: act }).first()).toContainText('Quản trị hệ thống');
    }
    await page.getByRole('button', { name: 'Kiểm tra nhật ký' }).click();
    await expect(page.getByText(/Chuỗi nhật ký nguyên vẹn/)).toBeVisible({ timeout: 30_000 });
  });
  await page.context().close();
});

interface SetsFile {
  sets: { code: string; kind: string; setVersion?: number; version?: number }[];
}

/** The demonstration's file with one of its sets under a version of this run. */
async function draftFile(change: (file: SetsFile) => void): Promise<Buffer> {
  const path = new URL('../../deploy/local/demo/src/main/resources/demo/criteria-sets.json', import.meta.url);
  const file = JSON.parse(await readFile(path, 'utf8')) as SetsFile;
  change(file);
  return Buffer.from(JSON.stringify(file));
}

test('a criteria set is imported as a draft by the officer and published by the leader', async ({ browser }) => {
  const version = 1000 + (Number.parseInt(RUN, 36) % 8000);
  const buffer = await draftFile((file) => {
    const set = file.sets.find(({ kind }) => kind.toUpperCase() === 'TEMPLATE') ?? file.sets[0];
    if (!set) throw new Error('The file has no set');
    if ('setVersion' in set) set.setVersion = version;
    else set.version = version;
    file.sets = [set];
  });
  const officer = await signIn(browser, 'chuyenvien.so');
  await visit(officer, '/criteria-sets');
  await officer.getByRole('button', { name: 'Nhập bộ tiêu chí' }).click();
  const drop = drawer(officer, 'Nhập bộ tiêu chí từ tệp');
  const choose = drop.locator('input[type=file]');
  await choose.setInputFiles({
    name: 'khong-phai.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"sets": ['),
  });
  await expect(drop.getByRole('alert').first()).toBeVisible();
  await choose.setInputFiles({ name: 'bo-tieu-chi.json', mimeType: 'application/json', buffer });
  await expect(drop.getByText('Dự thảo mới')).toBeVisible();
  await expectAccessible(officer);
  const link = drop.getByRole('link', { name: new RegExp(`phiên bản ${version}`) });
  const address = (await link.getAttribute('href')) ?? '';
  await link.click();
  await expect(officer.getByText('Dự thảo', { exact: true }).first()).toBeVisible();
  await expect(officer.getByRole('button', { name: 'Ban hành' })).toHaveCount(0);
  await officer.context().close();

  const leader = await signIn(browser, 'lanhdao.so');
  await visit(leader, address);
  await confirm(leader, leader.locator('main'), 'Ban hành', async (dialog) => {
    await expect(dialog).toContainText('Phiên bản này bị khóa vĩnh viễn');
  });
  await expect(leader.getByText('Đã ban hành, đã khóa').first()).toBeVisible();
  await expectAccessible(leader);
  await leader.reload();
  await expect(leader.getByText('Đã ban hành, đã khóa').first()).toBeVisible({ timeout: 30_000 });
  await expect(leader.getByRole('button', { name: 'Ban hành' })).toHaveCount(0);
  await leader.context().close();
});
