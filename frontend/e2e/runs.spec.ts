import { mkdir } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { evaluations, read, send, token } from './api.ts';
import { complaintsOf, expectFitsPhone, expectPage, visit } from './page.ts';
import { smallPdf } from './pdf.ts';
import { act, expectAccessibleInBothThemes, signIn } from './people.ts';

const LOOKS = process.env.STI_LOOKS;
/** Proposed with indicators that nobody has settled. */
const UNSETTLED = 'MH.TC.07';
const OPEN = ['O6-24', 'O6-42'];

interface Sheet {
  groups: { criteria: { indicators: { code: string; appraisal?: { version: number } }[] }[] }[];
}

async function picture(page: Page, name: string): Promise<void> {
  if (!LOOKS) return;
  await mkdir(LOOKS, { recursive: true });
  await page.screenshot({ path: `${LOOKS}/${name}.png`, fullPage: true });
}

/** An act on the evaluation, or on a part of it that has a version of its own. */
async function change(username: string, method: string, path: string, body: object, version?: number): Promise<void> {
  const [evaluation] = path.split('/');
  const known = version ?? (await read<{ version: number }>(username, `/evaluations/${evaluation}`)).version;
  const answer = await send(await token(username), `/evaluations/${path}`, {
    method,
    headers: {
      'Content-Type': 'application/json',
      'If-Match': `"${known}"`,
      'Idempotency-Key': crypto.randomUUID(),
    },
    body: JSON.stringify(body),
  });
  expect([200, 201], path).toContain(answer.status);
}

/** The file of the document that findings rest on. */
async function paper(evaluation: string): Promise<string> {
  const body = new FormData();
  body.append(
    'file',
    new Blob([new Uint8Array(smallPdf('Ket luan (minh hoa)'))], { type: 'application/pdf' }),
    'ket-luan.pdf',
  );
  const headers = { 'Idempotency-Key': crypto.randomUUID() };
  const path = `/evaluations/${evaluation}/result-documents`;
  const answer = await send(await token('chuyenvien.so'), path, { method: 'POST', headers, body });
  expect(answer.status, path).toBe(201);
  return ((await answer.json()) as { id: string }).id;
}

const REASON = { reason: 'Xử lý chỉ số chưa tính được (minh họa)' };

test('the department classifies twice, and the second run names what changed and what it did', async ({ browser }) => {
  const found = (await evaluations('chuyenvien.so')).find(({ organizationCode }) => organizationCode === UNSETTLED);
  if (!found) throw new Error(`${UNSETTLED} is not there: start a stack with demonstration data`);
  const page = await signIn(browser, 'chuyenvien.so');
  const complaints = complaintsOf(page);
  const list = `/ky-danh-gia/${found.campaignId}/lan-xep-loai`;
  await visit(page, list);
  await expectPage(page, /^Các lần xếp loại$/);
  await expect(page.getByText('Chưa có lần xếp loại nào')).toBeVisible();

  // What is not settled is named, and nothing is kept.
  await page.getByRole('button', { name: 'Xếp loại sơ bộ' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Xếp loại sơ bộ' }).click();
  await expect(dialog.getByRole('alert')).toContainText(found.organizationName);
  await expectAccessibleInBothThemes(page);
  await picture(page, 'runs-refused');
  await dialog.getByRole('button', { name: 'Thôi' }).click();
  // A refusal is a line in the browser's console.
  complaints.length = 0;

  // Step by step back to who settles it.
  for (const leader of ['lanhdao.tp', 'lanhdao.so']) await change(leader, 'POST', `${found.id}/returns`, REASON);
  const { groups } = await read<Sheet>('chuyenvien.so', `/evaluations/${found.id}/sheet`);
  const indicators = groups.flatMap(({ criteria }) => criteria.flatMap((criterion) => criterion.indicators));
  for (const { code, appraisal } of indicators.filter((each) => OPEN.includes(each.code))) {
    const settled = { decision: 'NOT_APPLICABLE', ...REASON };
    await change('chuyenvien.so', 'PUT', `${found.id}/appraisals/${code}`, settled, appraisal?.version ?? 0);
  }
  await change('chuyenvien.so', 'POST', `${found.id}/appraisal-completions`, {});
  await act(page, 'Xếp loại sơ bộ');
  await expectPage(page, /^Lần xếp loại \d+ – sơ bộ$/);
  await expect(page.getByText(/hồ sơ chưa chấm xong/)).toBeVisible();
  const first = page.url().split('/').at(-1) ?? '';

  await change('lanhdao.so', 'POST', `${found.id}/returns`, REASON);
  const documentId = await paper(found.id);
  const findings = { falseData: true, financialBreach: false, document: '15/KL-TTr (minh họa)', documentId };
  await change('chuyenvien.so', 'POST', `${found.id}/findings`, findings);
  await change('chuyenvien.so', 'POST', `${found.id}/appraisal-completions`, {});
  await visit(page, list);
  await expectPage(page, /^Các lần xếp loại$/);
  await act(page, 'Xếp loại sơ bộ');
  await expectPage(page, /^Lần xếp loại \d+ – sơ bộ$/);
  await expect(page).not.toHaveURL(new RegExp(first));
  await expectAccessibleInBothThemes(page);
  await expectFitsPhone(page);

  await page.getByRole('combobox', { name: 'Chọn lần để so sánh' }).click();
  await page.locator('.ant-select-item-option').first().click();
  const changed = page.getByRole('region', { name: found.organizationName });
  await expect(changed).toContainText('Kết luận vi phạm');
  await expect(changed).toContainText(/^.*[A-C] \(.*\) → D/);
  await expect(changed).toContainText('Đổi loại');
  await expectAccessibleInBothThemes(page);
  await expectFitsPhone(page);
  await picture(page, 'runs-compared');
  expect(complaints).toEqual([]);
  await page.context().close();
});
