import { mkdir } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { evaluations, read, send, token } from './api.ts';
import { complaintsOf, expectFitsPhone, visit } from './page.ts';
import { smallPdf } from './pdf.ts';
import { act, expectAccessibleInBothThemes, openTask, signIn } from './people.ts';

const LOOKS = process.env.STI_LOOKS;
/** Graded D in the demonstration, approved, and moved by no other file of tests. */
const LOW = 'MH.TC.04';

async function picture(page: Page, name: string): Promise<void> {
  if (!LOOKS) return;
  await mkdir(LOOKS, { recursive: true });
  await page.screenshot({ path: `${LOOKS}/${name}.png`, fullPage: true });
}

async function post(username: string, path: string, body: object): Promise<void> {
  const headers = new Headers({ 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID() });
  const [, evaluation] = path.match(/^\/evaluations\/([^/]+)/) ?? [];
  const { version } = await read<{ version: number }>(username, `/evaluations/${evaluation}`);
  headers.set('If-Match', `"${version}"`);
  const answer = await send(await token(username), path, { method: 'POST', headers, body: JSON.stringify(body) });
  expect(answer.status, path).toBe(200);
}

const low = async () => {
  const found = (await evaluations('chuyenvien.so')).find(({ organizationCode }) => organizationCode === LOW);
  if (!found) throw new Error(`${LOW} is not there: start a stack with demonstration data`);
  return found;
};

/** What the first page says of C and D, and the way from there to the sum. */
async function whyLow(page: Page, organization: string): Promise<void> {
  const card = page.locator('section, article, .card').filter({ hasText: 'Tổ chức xếp loại C, D và lý do' }).last();
  const row = card.getByRole('listitem').filter({ hasText: organization });
  await expect(row).toContainText('D');
  await expect(row).toContainText(/điểm · .{10}/);
  await row.getByRole('link', { name: organization }).click();
  await expect(page.getByText('Vì sao xếp loại như vậy')).toBeVisible();
  await page.getByRole('link', { name: 'Hộ chiếu điểm' }).first().click();
  await expect(page.getByText('Tổng các điểm chính xác bằng đúng tổng điểm của kết quả')).toBeVisible();
}

test.describe.configure({ mode: 'serial' });

test('a leader of the department: from the low grades to the sum, a decision on a request, a proposal', async ({
  browser,
}) => {
  const { id, organizationName } = await low();
  await post('thutruong.tc04', `/evaluations/${id}/reconsiderations`, { text: 'Đề nghị tính lại (minh họa)' });

  const page = await signIn(browser, 'phogiamdoc.so');
  const complaints = complaintsOf(page);
  await whyLow(page, organizationName);
  await expectAccessibleInBothThemes(page);

  await visit(page, '/');
  await openTask(page, new RegExp(organizationName.replace(/[()]/g, '.')));
  const request = page.getByRole('region', { name: 'Đề nghị xem xét lại' });
  await expect(request).toContainText('Chờ quyết định');
  await act(page, 'Quyết định: Toàn bộ kết quả', async (dialog) => {
    await dialog.getByLabel('Số văn bản').fill('12/QĐ-MH (minh họa)');
    await dialog
      .getByLabel('Ngày văn bản')
      .fill(new Date().toLocaleDateString('en-GB', { timeZone: 'Asia/Ho_Chi_Minh' }));
    await dialog.getByLabel('Ngày văn bản').press('Enter');
    // Nothing is decided without a choice, a reason, and its file.
    await dialog.getByRole('button', { name: 'Quyết định: Toàn bộ kết quả' }).click();
    await expect(dialog).toContainText('Hãy gửi tệp văn bản.');
    await expect(dialog).toContainText('Hãy chọn kết luận.');
    await dialog.getByLabel('Thay đổi kết quả').check();
    await expect(dialog).toContainText('Hãy ghi lý do.');
    await dialog.locator('input[type=file]').setInputFiles({
      name: 'quyet-dinh.pdf',
      mimeType: 'application/pdf',
      buffer: smallPdf('Quyet dinh (minh hoa)'),
    });
    await expect(dialog).toContainText('quyet-dinh.pdf');
    await dialog.getByLabel('Lý do').fill('Có căn cứ tính lại (minh họa)');
    await expectAccessibleInBothThemes(page);
    await picture(page, 'leaders-decision');
  });
  await expect(request).toContainText('Chưa mở sửa đổi kết quả theo quyết định này');

  // The city takes the result up again, the department's officer has nothing to change: back to who proposes.
  await post('lanhdao.tp', `/evaluations/${id}/amendments`, {
    reason: 'Theo quyết định xem xét lại (minh họa)',
    legalBasis: 'Điều 5 (minh họa)',
    documentNumber: '13/QĐ-MH (minh họa)',
    documentDate: new Date(Date.now() - 86_400_000).toISOString().slice(0, 10),
  });
  await post('chuyenvien.so', `/evaluations/${id}/appraisal-completions`, {});
  await page.reload();
  await expect(page.getByText('Đã trình').first()).toBeVisible();
  await expect(request).toContainText('Đang sửa đổi thành phiên bản 2 theo văn bản 13/QĐ-MH');
  await expectAccessibleInBothThemes(page);
  await picture(page, 'leaders-amending');
  await act(page, 'Trình kết quả');
  await expect(page.getByRole('button', { name: 'Trình kết quả' })).toHaveCount(0);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('the leader of the city: which are C or D and why in three clicks, approval, and the number of the seal', async ({
  browser,
}) => {
  const { id, organizationName } = await low();
  const page = await signIn(browser, 'lanhdao.tp');
  const complaints = complaintsOf(page);
  await whyLow(page, organizationName);
  await visit(page, '/');
  await openTask(page, new RegExp(organizationName.replace(/[()]/g, '.')));
  await act(page, 'Phê duyệt', (dialog) => expect(dialog).toContainText('D'));
  await visit(page, `/danh-gia/${id}/ket-qua`);
  await expect(page.getByText(/phê duyệt và niêm phong lúc/i).first()).toBeVisible();
  const { items } = await read<{ items: { sealNumber: string }[] }>(
    'lanhdao.tp',
    `/evaluations/${id}/approved-results`,
  );
  const seal = items[0]?.sealNumber ?? '-';
  expect(seal).toMatch(/^XL-\d{4}-\d+$/);
  expect(items).toHaveLength(2);
  await expect(page.getByText(seal).first()).toBeVisible();
  await expectAccessibleInBothThemes(page);
  await expectFitsPhone(page);
  await picture(page, 'leaders-sealed');
  // Who asked learns which seal came of it; the first one stands.
  await visit(page, `/danh-gia/${id}/ket-qua-so-bo`);
  const request = page.getByRole('region', { name: 'Đề nghị xem xét lại' });
  await expect(request).toContainText('Đã sửa đổi: phiên bản 2 theo văn bản 13/QĐ-MH');
  await expectAccessibleInBothThemes(page);
  await expectFitsPhone(page);
  await picture(page, 'leaders-followed');
  await request.getByRole('link', { name: seal }).click();
  await expect(page.getByText(items[1]?.sealNumber ?? '-').first()).toBeVisible();
  // Nothing else was started on the way.
  const { state } = await read<{ state: string }>('lanhdao.tp', `/evaluations/${id}`);
  expect(state).toBe('APPROVED');
  expect(complaints).toEqual([]);
  await page.context().close();
});
