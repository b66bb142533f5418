import { expect, type Page, type Route, test } from '@playwright/test';
import { type EvaluationRow, keycloak, read } from './api.ts';
import { expectAccessible } from './axe.ts';
import { collecting, figureOf, openCell, serverCell, yearOf } from './dossier.ts';
import { logIn, signIn } from './people.ts';

/** The dossier of this file: nobody else types into it. */
const ORGANIZATION = 'MH.TC.10';
const OFFICER = 'canbo.tc10';
const HEAD = 'thutruong.tc10';
const VALUES = '**/values/**';

let row: EvaluationRow;
test.beforeAll(async () => {
  row = await collecting(ORGANIZATION);
});

const explanation = (page: Page, year: string) => yearOf(page, year).getByRole('textbox', { name: /^Thuyết minh/ });
const state = (page: Page, year: string, words: RegExp) =>
  expect(yearOf(page, year).getByText(words).first()).toBeVisible({ timeout: 30_000 });

/** A request as it goes out when the token has run out, answered by the real API. */
const withoutSession = (route: Route) =>
  route.continue({ headers: { ...route.request().headers(), authorization: 'Bearer run.out.token' } });

test('a page that dies right after a keystroke loses nothing, and shows it to nobody else', async ({ browser }) => {
  const page = await signIn(browser, OFFICER);
  const context = page.context();
  await openCell(page, row.id, 'O6-12');
  const before = await serverCell(OFFICER, row.id, 'O6-12', '2025');
  // Nothing gets to the server: only what this machine keeps can come back.
  await context.route(VALUES, (route) => (route.request().method() === 'PUT' ? route.abort() : route.continue()));
  await figureOf(page, '2025', /^Tử số/).fill('21');
  await explanation(page, '2025').fill('Hai nhiệm vụ nghiệm thu đúng hạn (minh họa)');
  await page.goto('chrome://crash').catch(() => null);
  await page.close();

  // The head comes to the same machine.
  await context.clearCookies();
  const other = await context.newPage();
  await other.goto('/');
  await logIn(other, HEAD);
  await openCell(other, row.id, 'O6-12');
  await expect(figureOf(other, '2025', /^Tử số/)).toHaveValue(before.value?.numerator ?? '');
  await expect(other.getByText(/Đã khôi phục/)).toHaveCount(0);
  await other.close();

  await context.clearCookies();
  const again = await context.newPage();
  await again.goto('/');
  await logIn(again, OFFICER);
  await openCell(again, row.id, 'O6-51');
  const notice = again.getByText('Đã khôi phục nội dung bạn nhập lần trước mà máy chủ chưa nhận: 1 ô');
  await expect(notice).toBeVisible();
  await expectAccessible(again);
  await again.getByRole('button', { name: 'O6-12', exact: true }).click();
  await expect(figureOf(again, '2025', /^Tử số/)).toHaveValue('21');
  await expect(explanation(again, '2025')).toHaveValue('Hai nhiệm vụ nghiệm thu đúng hạn (minh họa)');
  await state(again, '2025', /Khôi phục nội dung bạn nhập/);
  await state(again, '2025', /Chưa lưu – sẽ tự thử lại/);

  await context.unroute(VALUES);
  await state(again, '2025', /Đã lưu lúc/);
  expect(await serverCell(OFFICER, row.id, 'O6-12', '2025')).toMatchObject({
    value: { numerator: '21', denominator: before.value?.denominator },
    explanation: 'Hai nhiệm vụ nghiệm thu đúng hạn (minh họa)',
  });
  expect(await again.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('draft')))).toEqual([]);
  await context.close();
});

test('somebody who types without a pause is on the server after three seconds', async ({ browser }) => {
  const page = await signIn(browser, OFFICER);
  await openCell(page, row.id, 'O6-37');
  const words = explanation(page, '2024');
  await words.fill('');
  await expect(yearOf(page, '2024').getByText(/Đã lưu/)).toBeVisible();
  await words.focus();
  const typed: [at: number, text: string][] = [];
  const olderThan = (moment: number) => typed.filter(([at]) => at <= moment - 3_000);
  // However slow the machine: no pause of a second, and enough of it more than three seconds old at the end.
  for (let text = ''; olderThan(Date.now()).length < 8; ) {
    text += String.fromCharCode(97 + (text.length % 26));
    await page.keyboard.press(text.at(-1) ?? '');
    typed.push([Date.now(), text]);
  }
  const end = Date.now();
  await page.close();
  const safe = olderThan(end).at(-1)?.[1] ?? '';
  expect(safe.length).toBeGreaterThan(5);
  const kept = (await serverCell(OFFICER, row.id, 'O6-37', '2024')).explanation ?? '';
  expect(kept.startsWith(safe), `${kept} holds ${safe}`).toBe(true);
  await page.context().close();
});

test('what is typed without a line is sent when the line is back', async ({ browser }) => {
  const page = await signIn(browser, OFFICER);
  await openCell(page, row.id, 'O6-41');
  // What the line brings after the cell, the panel of evidence, is there before the line goes.
  await expect(page.locator('.ant-skeleton-active')).toHaveCount(0);
  await page.context().setOffline(true);
  await figureOf(page, '2024', /^Tử số/).fill('9');
  await state(page, '2024', /Chưa lưu – sẽ tự thử lại/);
  await expect(yearOf(page, '2024').getByText('Nội dung đã nhập được giữ trên máy này.')).toBeVisible();
  await expectAccessible(page);
  await figureOf(page, '2024', /^Tử số/).fill('10');
  await page.context().setOffline(false);
  await state(page, '2024', /Đã lưu lúc/);
  expect((await serverCell(OFFICER, row.id, 'O6-41', '2024')).value?.numerator).toBe('10');
  await page.context().close();
});

test('a server that fails is tried again by itself', async ({ browser }) => {
  const page = await signIn(browser, OFFICER);
  await openCell(page, row.id, 'O6-41');
  let failures = 0;
  await page.route(VALUES, (route) => {
    failures += 1;
    return failures <= 2 ? route.fulfill({ status: 502, body: 'bad gateway' }) : route.continue();
  });
  await figureOf(page, '2025', /^Tử số/).fill('11');
  await state(page, '2025', /Chưa lưu – sẽ tự thử lại/);
  await state(page, '2025', /Đã lưu lúc/);
  expect(failures).toBe(3);
  expect((await serverCell(OFFICER, row.id, 'O6-41', '2025')).value?.numerator).toBe('11');
  await page.context().close();
});

test('a token that has run out is renewed without a word', async ({ browser }) => {
  const page = await signIn(browser, OFFICER);
  await openCell(page, row.id, 'O6-34');
  await page.route(VALUES, withoutSession, { times: 1 });
  await figureOf(page, '2024', /^Tử số/).fill('6');
  await state(page, '2024', /Đã lưu lúc/);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect((await serverCell(OFFICER, row.id, 'O6-34', '2024')).value?.numerator).toBe('6');
  await page.context().close();
});

test('a session that was ended is opened again in place, with everything typed', async ({ browser }) => {
  const page = await signIn(browser, OFFICER);
  await openCell(page, row.id, 'O6-21');
  const { subject } = await read<{ subject: string }>(OFFICER, '/me');
  expect((await keycloak(`/users/${subject}/logout`, { method: 'POST' })).status).toBe(204);
  await page.route(VALUES, withoutSession, { times: 1 });
  await figureOf(page, '2024', /^Tử số/).fill('23');
  const dialog = page.getByRole('dialog', { name: 'Phiên làm việc đã hết hạn' });
  await expect(dialog).toBeVisible({ timeout: 30_000 });
  await expectAccessible(page);

  // A window that is closed without a login changes nothing.
  const given = page.waitForEvent('popup');
  await dialog.getByRole('button', { name: 'Đăng nhập lại' }).click();
  await (await given).close();
  await expect(dialog.getByText(/Chưa đăng nhập được trong cửa sổ riêng/)).toBeVisible({ timeout: 30_000 });

  const opened = page.waitForEvent('popup');
  await dialog.getByRole('button', { name: 'Đăng nhập lại' }).click();
  await logIn(await opened, OFFICER);
  await expect(dialog).toBeHidden({ timeout: 30_000 });
  await expect(figureOf(page, '2024', /^Tử số/)).toHaveValue('23');
  await state(page, '2024', /Đã lưu lúc/);
  expect((await serverCell(OFFICER, row.id, 'O6-21', '2024')).value?.numerator).toBe('23');
  await page.context().close();
});

test('signing in within the page brings back what was typed', async ({ browser }) => {
  const page = await signIn(browser, OFFICER);
  await openCell(page, row.id, 'O6-21');
  const { subject } = await read<{ subject: string }>(OFFICER, '/me');
  await keycloak(`/users/${subject}/logout`, { method: 'POST' });
  await page.route(VALUES, withoutSession);
  await figureOf(page, '2025', /^Tử số/).fill('24');
  await explanation(page, '2025').fill('Gõ khi phiên đã hết hạn (minh họa)');
  const dialog = page.getByRole('dialog', { name: 'Phiên làm việc đã hết hạn' });
  await expect(dialog).toBeVisible({ timeout: 30_000 });
  const given = page.waitForEvent('popup');
  await dialog.getByRole('button', { name: 'Đăng nhập lại' }).click();
  await (await given).close();
  await dialog.getByRole('button', { name: 'Đăng nhập ngay trong trang này' }).click();
  await page.unroute(VALUES);
  await logIn(page, OFFICER);
  await expect(figureOf(page, '2025', /^Tử số/)).toHaveValue('24', { timeout: 30_000 });
  await expect(explanation(page, '2025')).toHaveValue('Gõ khi phiên đã hết hạn (minh họa)');
  await expect(page.getByText(/Đã khôi phục nội dung/)).toBeVisible();
  await state(page, '2025', /Đã lưu lúc/);
  await page.context().close();
});

test('what is typed while entry is closed by somebody else can still be read', async ({ browser }) => {
  const page = await signIn(browser, OFFICER);
  await openCell(page, row.id, 'O6-44');
  await page.route(VALUES, (route) =>
    route.fulfill({
      status: 409,
      contentType: 'application/problem+json',
      headers: { 'access-control-allow-origin': '*' },
      body: JSON.stringify({ code: 'evaluation.state.not-allowed', status: 409, state: 'CERTIFIED', action: 'EDIT' }),
    }),
  );
  await figureOf(page, '2024', /^Giá trị/).fill('88,5');
  await state(page, '2024', /Đã khóa – chưa lưu/);
  await expect(yearOf(page, '2024').getByText('88,5')).toBeVisible();
  await expectAccessible(page);
  await yearOf(page, '2024').getByRole('button', { name: 'Bỏ nội dung này' }).click();
  await expect(figureOf(page, '2024', /^Giá trị/)).not.toHaveValue('88,5');
  await page.context().close();
});
