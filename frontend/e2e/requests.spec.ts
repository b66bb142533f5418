import { mkdir } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { read, send, token } from './api.ts';
import { expectFitsPhone, expectPage, visit } from './page.ts';
import { smallPdf } from './pdf.ts';
import { expectAccessibleInBothThemes, signIn } from './people.ts';

const YEAR = 2027;
const LOOKS = process.env.STI_LOOKS;

/** A picture for people to look at, when a folder for them is named. */
async function picture(page: Page, name: string): Promise<void> {
  if (!LOOKS) return;
  await mkdir(LOOKS, { recursive: true });
  await page.screenshot({ path: `${LOOKS}/${name}.png`, fullPage: true });
}

async function post(account: string, path: string, body: object, version?: number): Promise<Record<string, unknown>> {
  const headers: Record<string, string> = {
    'Content-Type': 'application/json',
    'Idempotency-Key': crypto.randomUUID(),
  };
  if (version !== undefined) headers['If-Match'] = `"${version}"`;
  const answer = await send(await token(account), path, { method: 'POST', headers, body: JSON.stringify(body) });
  expect(answer.ok, `${path}: ${answer.status}`).toBe(true);
  return (await answer.json()) as Record<string, unknown>;
}

interface List {
  id: string;
  version: number;
  items: { id: string; code: string }[];
}

/** Nobody else's work: what is asked of this organization next year is on no other page that is looked at. */
const ASKED = 'MH.TC.03';

/** An approved list of the next year with one organization: what a campaign is opened over. */
async function approvedList(): Promise<void> {
  const known = await read<{ items: { id: string }[] }>('chuyenvien.so', `/yearly-lists?year=${YEAR}`);
  if (known.items.length > 0) return;
  const list = (await post('chuyenvien.so', '/yearly-lists', { year: YEAR, kind: 'ORGANIZATION' })) as unknown as List;
  const path = `/yearly-lists/${list.id}`;
  const bearer = await token('chuyenvien.so');
  let { version } = list;
  for (const item of list.items.filter(({ code }) => code !== ASKED)) {
    const left = await send(bearer, `${path}/items/${item.id}`, {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json', 'If-Match': `"${version}"` },
      body: JSON.stringify({ included: false, reason: 'Chưa đánh giá trong năm này (minh họa)' }),
    });
    expect(left.status).toBe(200);
    ({ version } = (await left.json()) as List);
  }
  const proposed = await post('chuyenvien.so', `${path}/proposals`, {}, version);
  const submitted = await post('lanhdao.so', `${path}/submissions`, {}, Number(proposed.version));
  await post(
    'lanhdao.tp',
    `${path}/approvals`,
    { decisionNumber: '99/QĐ-UBND (minh họa)', decisionDate: '2026-11-20' },
    Number(submitted.version),
  );
}

const choose = async (page: Page, label: string, option: RegExp) => {
  await page.getByRole('dialog').getByLabel(label).click();
  await page.locator('.ant-select-dropdown:visible').getByText(option).first().click();
};

test('the officer starts a campaign, sees who receives it, sends, and follows who is late', async ({ browser }) => {
  test.setTimeout(300_000);
  await approvedList();
  const page = await signIn(browser, 'chuyenvien.so');

  await test.step('starts a campaign from the catalogue', async () => {
    await visit(page, '/ky-danh-gia');
    await page.getByRole('button', { name: 'Mở đợt đánh giá' }).click();
    await choose(page, 'Danh mục đã phê duyệt', new RegExp(`năm ${YEAR}`));
    await choose(page, 'Bộ tiêu chí đã công bố', /PL6-ORG/);
    await page.getByLabel('Tên đợt').fill(`Đánh giá tổ chức KH&CN năm ${YEAR} (minh họa)`);
    await page.getByLabel('Nộp trước ngày').fill(`20/07/${YEAR}`);
    await page.getByLabel('Nộp trước ngày').press('Enter');
    await page.getByRole('dialog').getByRole('button', { name: 'Mở đợt đánh giá' }).click();
    await expectPage(page, new RegExp(`năm ${YEAR}`));
    await page.getByRole('link', { name: 'Yêu cầu cung cấp số liệu' }).click();
    await expectPage(page, /^Yêu cầu cung cấp số liệu$/);
    await expectAccessibleInBothThemes(page);
  });

  await test.step('sees who receives what, until when, and sends', async () => {
    await page.getByRole('button', { name: 'Gửi yêu cầu' }).click();
    const wizard = page.getByRole('dialog');
    await expect(wizard.getByText(/chỉ số, .* ô số liệu/).first()).toBeVisible();
    await expect(wizard.getByText(/Thủ trưởng/).first()).toBeVisible();
    await expectAccessibleInBothThemes(page);
    await picture(page, 'wizard-recipients');
    await wizard.getByRole('button', { name: 'Tiếp tục' }).click();
    await expect(wizard.getByText(`trước ngày 20/07/${YEAR} (hết ngày 19/07/${YEAR})`)).toBeVisible();
    await expect(wizard.getByText(`before 20 July ${YEAR}`)).toBeVisible();
    await wizard.getByLabel(/Lời nhắn/).fill('Đề nghị gửi kèm minh chứng từng năm (minh họa).');
    await wizard.getByRole('button', { name: 'Tiếp tục' }).click();
    await expectAccessibleInBothThemes(page);
    await wizard.getByRole('button', { name: /^Gửi cho \d+ đơn vị$/ }).click();
    await expect(wizard).toBeHidden({ timeout: 30_000 });
    await expect(page.getByText(/YC-2027-\d{5}/).first()).toBeVisible();
    await expect(page.getByText('Chưa mở').first()).toBeVisible();
    await picture(page, 'follow');
  });

  await test.step('the unit receives it, and shares it out', async () => {
    const unit = await signIn(browser, 'thutruong.tc03', 'dark');
    await unit.getByRole('button', { name: /^Thông báo, \d+ chưa đọc$/ }).click();
    await expect(unit.getByText(/Yêu cầu cung cấp số liệu số YC-2027/)).toBeVisible();
    await picture(unit, 'bell-dark');
    await unit.getByRole('link', { name: /Yêu cầu cung cấp số liệu số YC-2027/ }).click();
    await expect(unit.getByRole('heading', { name: /số YC-2027/ })).toBeVisible();
    await expectAccessibleInBothThemes(unit);
    await unit
      .getByRole('combobox', { name: /Người phụ trách phần/ })
      .first()
      .click();
    await unit
      .locator('.ant-select-dropdown:visible')
      .getByText(/Cán bộ tổ chức/)
      .first()
      .click();
    await expect(unit.getByText('Đã giao và gửi thông báo.')).toBeVisible();
    await picture(unit, 'unit-request-dark');
    await expectFitsPhone(unit);
    await unit.context().close();

    const officer = await signIn(browser, 'canbo.tc03');
    await expect(officer.getByRole('region', { name: 'Phần được giao cho bạn' })).toBeVisible();
    await expectAccessibleInBothThemes(officer);
    await officer.context().close();
  });

  await test.step('follows who has opened it', async () => {
    await page.reload();
    await expect(page.getByText(/Thủ trưởng tổ chức minh họa 03/).first()).toBeVisible();
  });

  await test.step('extends the deadline of everybody by a decision with its file', async () => {
    await page.getByRole('button', { name: 'Ghi quyết định về thời hạn' }).click();
    const drawer = page.getByRole('dialog');
    await drawer.getByLabel('Số quyết định').fill('12/QĐ-SKHCN (minh họa)');
    await drawer.getByLabel('Ngày quyết định').fill('20/11/2026');
    await drawer.getByLabel('Ngày quyết định').press('Enter');
    await drawer.getByLabel(/^Hạn mới/).fill(`01/08/${YEAR}`);
    await drawer.getByLabel(/^Hạn mới/).press('Enter');
    await expect(drawer.getByText(`Ngày cuối cùng: 31/07/${YEAR}.`)).toBeVisible();
    await drawer.getByLabel('Lý do, diễn biến').fill('Theo đề nghị của các đơn vị (minh họa).');
    await drawer.locator('input[type=file]').setInputFiles({
      name: 'quyet-dinh-gia-han.pdf',
      mimeType: 'application/pdf',
      buffer: smallPdf('Quyet dinh gia han (minh hoa)'),
    });
    await expect(drawer.getByText('Đã nhận tệp quyet-dinh-gia-han.pdf.')).toBeVisible();
    await expectAccessibleInBothThemes(page);
    await picture(page, 'decision');
    await drawer.getByRole('button', { name: 'Ghi quyết định' }).click();
    await expect(drawer).toBeHidden({ timeout: 30_000 });
    await expect(page.getByText(`Hạn mới: trước ngày 01/08/${YEAR} (hết ngày 31/07/${YEAR}).`)).toBeVisible();
  });

  await test.step('follows who is late in the campaign whose deadline has passed', async () => {
    const { items } = await read<{ items: { id: string; year: number; kind: string }[] }>(
      'chuyenvien.so',
      '/campaigns?size=200',
    );
    const late = items.find(({ year, kind }) => year === 2026 && kind === 'ORGANIZATION');
    await visit(page, `/ky-danh-gia/${late?.id}/so-nghia-vu`);
    await expectPage(page, /^Sổ theo dõi nghĩa vụ/);
    await expect(page.getByText(/Chưa cung cấp|Cung cấp muộn/).first()).toBeVisible();
    await expectAccessibleInBothThemes(page);
    await picture(page, 'register');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Xuất CSV những gì đang lọc' }).click();
    expect((await download).suggestedFilename()).toBe('so-nghia-vu.csv');
    await expectFitsPhone(page);
  });
  await page.context().close();
});
