import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { type EvaluationRow, evaluations, read, refusal, send, token } from './api.ts';
import { expectAccessible } from './axe.ts';
import { collecting, figureOf, openCell, serverCell, yearOf } from './dossier.ts';
import { visit } from './page.ts';
import { expectAccessibleInBothThemes, signIn } from './people.ts';

/** A dossier, a figure of it that no other file of tests types into, and the people who may change it. */
const ORGANIZATION = 'MH.TC.10';
const OFFICER = 'canbo.tc10';
const CODE = 'O6-21';
const YEAR = '2023';

const figure = (page: Page) => figureOf(page, YEAR, /^Tử số/);
/** Which of these files the dossier has; others may bring some meanwhile. */
const kept = async (id: string, names: string[]) => {
  const { items } = await read<{ items: { fileName: string }[] }>(OFFICER, `/evaluations/${id}/evidence`);
  return items.map(({ fileName }) => fileName).filter((name) => names.includes(name));
};

let row: EvaluationRow;
test.beforeAll(async () => {
  row = await collecting(ORGANIZATION);
});

test.describe('a figure', () => {
  const put = async (body: unknown, revision: number, period = YEAR, code = CODE) =>
    send(await token(OFFICER), `/evaluations/${row.id}/values/${code}/${period}`, {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json', 'If-Match': `"${revision}"` },
      body: JSON.stringify(body),
    });

  test('that is negative, has a decimal dot or can be read in two ways is refused with a sentence', async ({
    browser,
  }) => {
    const before = await serverCell(OFFICER, row.id, CODE, YEAR);
    const page = await signIn(browser, OFFICER);
    await openCell(page, row.id, CODE);
    for (const [typed, sentence] of [
      ['-3', 'Số này không được âm.'],
      ['12.5', 'Dùng dấu phẩy cho phần thập phân'],
      ['1.234', 'Số này đọc được hai cách.'],
      ['ba mươi', 'Đây không phải là số.'],
    ] as const) {
      await figure(page).fill(typed);
      await figure(page).blur();
      await expect(yearOf(page, YEAR).getByRole('alert')).toContainText(sentence);
      await expect(figure(page), 'what was typed stays').toHaveValue(typed);
      await expect(yearOf(page, YEAR).getByText('Không hợp lệ – chưa lưu')).toBeVisible();
    }
    await expectAccessible(page);
    expect(await serverCell(OFFICER, row.id, CODE, YEAR)).toEqual(before);
    await yearOf(page, YEAR).getByRole('button', { name: 'Bỏ nội dung chưa lưu' }).click();
    await expect(yearOf(page, YEAR).getByRole('alert')).toHaveCount(0);
    await page.context().close();

    // The same without the page in between.
    const revision = before.revision;
    for (const wrong of ['12,5', 'ba']) {
      const answer = await put({ state: 'REPORTED', value: { ...before.value, numerator: wrong } }, revision);
      expect(await refusal(answer), wrong).toEqual({ status: 422, code: 'value.invalid' });
    }
    const { revision: counted } = await serverCell(OFFICER, row.id, 'O6-13', YEAR);
    const negative = await put({ state: 'REPORTED', value: { met: '-1', applicable: '6' } }, counted, YEAR, 'O6-13');
    expect(await refusal(negative)).toEqual({ status: 422, code: 'value.invalid' });
    const outside = await put({ state: 'REPORTED', value: before.value }, 0, '1999');
    expect(await refusal(outside)).toEqual({ status: 422, code: 'value.year.outside' });
    expect(await serverCell(OFFICER, row.id, CODE, YEAR)).toEqual(before);
  });

  test('that is reached by keyboard is replaced by what is typed, grouping dots or not', async ({ browser }) => {
    const page = await signIn(browser, OFFICER);
    await openCell(page, row.id, 'O6-22');
    await expect(figure(page)).toHaveValue(/\d\.\d{3}$/);
    await figureOf(page, YEAR, /^Mẫu số/).focus();
    await page.keyboard.press('Shift+Tab');
    await expect(figure(page)).toBeFocused();
    await page.keyboard.type('20001');
    await page.keyboard.press('Tab');
    await expect(figure(page)).toHaveValue('20.001');
    await page.context().close();
  });

  test('that two people change at once is not lost: the second sees whose it is and chooses', async ({ browser }) => {
    const officer = await signIn(browser, OFFICER);
    const head = await signIn(browser, 'thutruong.tc10');
    await openCell(officer, row.id, CODE);
    await openCell(head, row.id, CODE);
    await figure(officer).fill('9');
    await figure(officer).blur();
    await expect(yearOf(officer, YEAR).getByText(/Đã lưu lúc/)).toBeVisible();

    const conflict = yearOf(head, YEAR).getByRole('alert');
    const explanation = yearOf(head, YEAR).getByRole('textbox', { name: /^Thuyết minh/ });
    await figure(head).fill('10');
    await explanation.fill('Theo biên bản nghiệm thu (minh họa)');
    await explanation.blur();
    await expect(conflict).toContainText('Cán bộ tổ chức minh họa 10 đã sửa ô này trong lúc bạn nhập');
    await expect(conflict).toContainText('9');
    await expect(conflict).toContainText('10');
    await expectAccessibleInBothThemes(head);
    expect((await serverCell(OFFICER, row.id, CODE, YEAR)).value?.numerator).toBe('9');

    await conflict.getByRole('button', { name: 'Lấy giá trị của họ' }).click();
    await expect(figure(head)).toHaveValue('9');
    expect((await serverCell(OFFICER, row.id, CODE, YEAR)).value?.numerator).toBe('9');

    // The other way round: the officer is second now, and keeps the own figure knowingly.
    await figure(head).fill('11');
    await figure(head).blur();
    await expect(yearOf(head, YEAR).getByText(/Đã lưu lúc/)).toBeVisible();
    await figure(officer).fill('12');
    await figure(officer).blur();
    const second = yearOf(officer, YEAR).getByRole('alert');
    await expect(second).toContainText('Thủ trưởng tổ chức minh họa 10 đã sửa ô này trong lúc bạn nhập');
    await second.getByRole('button', { name: 'Lưu giá trị của tôi' }).click();
    await expect(yearOf(officer, YEAR).getByText(/Đã lưu lúc/)).toBeVisible();
    expect((await serverCell(OFFICER, row.id, CODE, YEAR)).value?.numerator).toBe('12');
    await officer.context().close();
    await head.context().close();
  });
});

test.describe('a file', () => {
  test('that is empty, far too large or not what its name says is refused with a sentence', async ({ browser }) => {
    const folder = await mkdtemp(join(tmpdir(), 'sti-files-'));
    const huge = join(folder, 'bao-cao-200-mb.pdf');
    const handle = await open(huge, 'w');
    await handle.write('%PDF-1.7\n');
    await handle.truncate(200 * 1024 * 1024);
    await handle.close();
    const program = Buffer.concat([Buffer.from('MZ\x90\0\x03\0\0\0', 'latin1'), Buffer.alloc(4096)]);
    const pdf = 'application/pdf';

    const page = await signIn(browser, OFFICER);
    await openCell(page, row.id, CODE);
    for (const [file, sentence] of [
      [{ name: 'rong.pdf', mimeType: pdf, buffer: Buffer.alloc(0) }, 'Tệp “rong.pdf” rỗng (0 byte) nên không nhận.'],
      [huge, 'Tệp “bao-cao-200-mb.pdf” nặng 200,0 MB, vượt mức 50,0 MB.'],
      [{ name: 'bao-cao.pdf', mimeType: pdf, buffer: program }, /Nội dung tệp không đúng với đuôi tệp|không được nhận/],
    ] as const) {
      await page.locator('.evidence-add input[type=file]').first().setInputFiles(file);
      await expect(page.locator('.evidence-add').getByRole('alert').first()).toContainText(sentence);
    }
    await expectAccessible(page);
    await page.context().close();
    await rm(folder, { recursive: true, force: true });
    expect(await kept(row.id, ['rong.pdf', 'bao-cao-200-mb.pdf', 'bao-cao.pdf'])).toEqual([]);
  });
});

test.describe('a form', () => {
  test('with shares that do not make a whole says what is missing, and nothing is made', async ({ browser }) => {
    const page = await signIn(browser, 'chuyenvien.so');
    await visit(page, '/organizations');
    await page.getByRole('button', { name: 'Thêm tổ chức' }).first().click();
    const form = page.getByRole('dialog', { name: 'Thêm tổ chức KH&CN' });
    await form.getByLabel('Tỷ trọng: Nghiên cứu cơ bản').fill('0,6');
    await form.getByLabel('Tỷ trọng: Nghiên cứu ứng dụng').fill('0,3');
    await expect(form.getByText('Tổng 0,9: còn thiếu 0,1')).toBeVisible();
    await form.getByRole('button', { name: 'Thêm tổ chức' }).click();
    await expect(form.getByText('Tỷ trọng các chức năng phải có tổng đúng bằng 1.')).toBeVisible();
    await expect(form).toBeVisible();
    await form.getByLabel('Tỷ trọng: Nghiên cứu ứng dụng').fill('0.4');
    await expect(form.getByText('Có số chưa đọc được nên chưa cộng')).toBeVisible();
    await form.getByLabel('Tỷ trọng: Nghiên cứu ứng dụng').fill('0,4');
    await expect(form.getByText('Tổng 1: đủ')).toBeVisible();
    await expectAccessible(page);
    await page.context().close();
  });

  test('that two people change at once shows both and lets the second choose', async ({ browser }) => {
    const { items } = await read<{ items: { id: string }[] }>('chuyenvien.so', '/organizations?q=MH.TC.11');
    const pages = [await signIn(browser, 'chuyenvien.so'), await signIn(browser, 'chuyenvien.so')] as const;
    const name = `TT ${Date.now() % 100000}`;
    const forms = [];
    for (const page of pages) {
      await visit(page, `/organizations/${items[0]?.id}`);
      await page.getByRole('button', { name: 'Sửa', exact: true }).click();
      const form = page.getByRole('dialog');
      await expect(form.getByLabel('Tên viết tắt')).toBeVisible();
      forms.push(form);
    }
    const [first, second] = forms;
    if (!first || !second) throw new Error('no forms');
    await first.getByLabel('Tên viết tắt').fill(name);
    await first.locator('.form-foot button[type=submit]').click();
    await expect(first).toBeHidden();
    await second.getByLabel('Tên viết tắt').fill(`${name} B`);
    await second.locator('.form-foot button[type=submit]').click();
    const notice = second.getByRole('alert').first();
    await expect(notice).toContainText(name);
    await expect(notice).toContainText(`${name} B`);
    await expectAccessible(pages[1]);
    await notice.getByRole('button').last().click();
    await expect(second).toBeHidden();
    await expect(pages[1].getByText(`${name} B`).first()).toBeVisible();
    for (const page of pages) await page.context().close();
  });

  test('sent twice makes one thing, and the second answer is the first', async () => {
    const bearer = await token('quantri');
    const key = crypto.randomUUID();
    const body = JSON.stringify({ subject: crypto.randomUUID(), displayName: 'Gửi hai lần (minh họa)' });
    const post = (sent = body) =>
      send(bearer, '/persons', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'Idempotency-Key': key },
        body: sent,
      });
    const [once, twice] = [await post(), await post()];
    expect(once.status).toBe(201);
    expect(twice.status).toBe(201);
    expect(twice.headers.get('idempotent-replayed')).toBe('true');
    expect(((await twice.json()) as { id: string }).id).toBe(((await once.json()) as { id: string }).id);
    const other = JSON.stringify({ subject: crypto.randomUUID(), displayName: 'Khác (minh họa)' });
    expect(await refusal(await post(other))).toEqual({ status: 422, code: 'idempotency.key.reused' });
  });
});

test.describe('a request', () => {
  test('with the token of another realm or with none is answered 401', async () => {
    const foreign = await token(
      process.env.KEYCLOAK_ADMIN ?? 'admin',
      process.env.KEYCLOAK_ADMIN_PASSWORD ?? 'admin',
      'master',
      'admin-cli',
    );
    for (const bearer of [foreign, 'not.a.token']) {
      expect(await refusal(await send(bearer, '/me'))).toEqual({ status: 401, code: 'auth.token.invalid' });
    }
  });

  test('for an object of another agency is answered as if there were none, and changes nothing', async () => {
    const foreign = (await evaluations('chuyenvien.so')).find(
      ({ organizationCode }) => organizationCode === 'MH.TC.02',
    );
    if (!foreign) throw new Error('The demonstration has no organization 02');
    const answer = await send(await token('canbo.tc01'), `/evaluations/${foreign.id}/values/O6-12/${YEAR}`, {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json', 'If-Match': '"1"' },
      body: JSON.stringify({ state: 'REPORTED', value: { numerator: '1', denominator: '1' } }),
    });
    expect(await refusal(answer)).toEqual({ status: 404, code: 'resource.not-found' });
  });
});
