import { mkdir } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { read, send, token } from './api.ts';
import { expectPage, visit } from './page.ts';
import { smallPdf } from './pdf.ts';
import { act, expectAccessibleInBothThemes, signIn } from './people.ts';

const LOOKS = process.env.STI_LOOKS;

/** What is evaluated in the demonstration with its figures still to come, by whom, and how it ends. */
const SUBJECTS = [
  { code: 'MH.CS.01', lead: 'sotc', recommendation: 'Sửa đổi', comparison: true, register: 'policies' },
  { code: 'MH.KH.2025', lead: 'khtc', register: 'plans' },
  { code: 'MH.CT.03', lead: 'sonnmt', register: 'programmes' },
] as const;

interface Row {
  id: string;
  organizationId: string;
  organizationCode: string;
  organizationName: string;
}

interface Sheet {
  groups: { criteria: { indicators: { code: string; scoring: { method: string; direction?: string } }[] }[] }[];
}

async function picture(page: Page, name: string): Promise<void> {
  if (!LOOKS) return;
  await mkdir(LOOKS, { recursive: true });
  await page.screenshot({ path: `${LOOKS}/${name}.png`, fullPage: true });
}

/** From "Việc của tôi": the register may have something to do with the same object too. */
async function openEvaluation(page: Page, { id, organizationName }: Row): Promise<void> {
  await page.getByRole('row').locator(`a[href^="/danh-gia/${id}"]`).click();
  await expectPage(page, new RegExp(organizationName.replace(/[()]/g, '.')));
}

async function evaluationOf(code: string): Promise<Row> {
  const { items } = await read<{ items: { id: string; year: number; kind: string }[] }>(
    'chuyenvien.so',
    '/campaigns?size=200',
  );
  for (const campaign of items.filter(({ year, kind }) => year === 2026 && kind !== 'ORGANIZATION')) {
    const rows = await read<{ items: Row[] }>('chuyenvien.so', `/campaigns/${campaign.id}/evaluations?size=200`);
    const found = rows.items.find(({ organizationCode }) => organizationCode === code);
    if (found) return found;
  }
  throw new Error(`${code} is not evaluated: start a stack with demonstration data`);
}

const indicatorsOf = async (username: string, id: string) =>
  (await read<Sheet>(username, `/evaluations/${id}/sheet`)).groups.flatMap(({ criteria }) =>
    criteria.flatMap(({ indicators }) => indicators),
  );

const figures = (scoring: { method: string; direction?: string }) =>
  ({
    TARGET: scoring.direction === 'LOWER_IS_BETTER' ? { actual: '10', target: '9' } : { actual: '88', target: '100' },
    CHECKLIST: { met: '3', applicable: '4' },
    CHANGE: { before: '100', after: '125' },
    BANDS: { value: '40' },
  })[scoring.method];

/** Everything but one indicator, as the screens would send it: what one cell takes is the other journeys' matter. */
async function supply(username: string, id: string, but: string): Promise<void> {
  const bearer = await token(username);
  for (const { code, scoring } of await indicatorsOf(username, id)) {
    if (code === but) continue;
    const value = figures(scoring);
    const explanation = 'Minh chứng gốc lưu tại cơ quan chủ trì (minh họa)';
    const answer = await send(bearer, `/evaluations/${id}/values/${code}/single`, {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json', 'If-Match': '"0"' },
      body: JSON.stringify({ state: 'REPORTED', value, explanation }),
    });
    expect(answer.status, code).toBe(200);
  }
}

async function appraise(id: string, but: string): Promise<void> {
  const bearer = await token('chuyenvien.so');
  for (const { code, scoring } of await indicatorsOf('chuyenvien.so', id)) {
    if (code === but) continue;
    const level = scoring.method === 'RUBRIC' ? { level: 4, reason: 'Đạt mức 4 (minh họa)' } : {};
    const answer = await send(bearer, `/evaluations/${id}/appraisals/${code}`, {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json', 'If-Match': '"0"' },
      body: JSON.stringify({ decision: 'ACCEPTED', ...level }),
    });
    expect(answer.status, code).toBe(200);
  }
}

for (const { code, lead, register, ...ends } of SUBJECTS) {
  test(`${code} is evaluated to its conclusion by those who lead, appraise, propose and approve`, async ({
    browser,
  }) => {
    test.setTimeout(240_000);
    const row = await evaluationOf(code);
    const name = new RegExp(row.organizationName.replace(/[()]/g, '.'));
    const [one] = (await indicatorsOf(`canbo.${lead}`, row.id)).filter(({ scoring }) => scoring.method === 'TARGET');
    if (!one) throw new Error('no indicator with a target');

    await test.step('who leads it supplies, hands in and certifies', async () => {
      await supply(`canbo.${lead}`, row.id, one.code);
      const page = await signIn(browser, `canbo.${lead}`);
      await openEvaluation(page, row);
      await visit(page, `/danh-gia/${row.id}?indicator=${one.code}`);
      const cell = page.getByRole('region', { name: 'Một giá trị' });
      await cell.getByRole('textbox', { name: /^Thực hiện|^Thực tế/ }).fill('95');
      await cell.getByRole('textbox', { name: /^Mục tiêu|^Chỉ tiêu/ }).fill('100');
      await expect(cell.getByText(/Đã lưu/)).toBeVisible({ timeout: 20_000 });
      await page.locator('input[type=file]').setInputFiles({
        name: 'bao-cao-thuc-hien.pdf',
        mimeType: 'application/pdf',
        buffer: smallPdf(`Bao cao thuc hien ${code} (minh hoa)`),
      });
      await expect(page.getByText('bao-cao-thuc-hien.pdf').first()).toBeVisible();
      await expectAccessibleInBothThemes(page);
      await picture(page, `${code}-sheet`);
      await page.getByRole('link', { name: 'Kiểm tra', exact: true }).click();
      const comment = page.getByRole('button', { name: 'Ghi ý kiến' });
      await expect(page.getByRole('button', { name: 'Nộp hồ sơ' })).toBeVisible();
      for (let left = await comment.count(); left > 0; left -= 1) {
        await page
          .getByLabel(/^Ý kiến về cảnh báo/)
          .first()
          .fill('Đã đối chiếu (minh họa).');
        await comment.first().click();
        await expect(comment).toHaveCount(left - 1);
      }
      await act(page, 'Nộp hồ sơ');
      await page.context().close();

      const head = await signIn(browser, `thutruong.${lead}`);
      await openEvaluation(head, row);
      await head.getByRole('link', { name: 'Xác nhận số liệu' }).click();
      await head.getByRole('checkbox', { name: /Tôi xác nhận số liệu/ }).check();
      await head.getByRole('button', { name: 'Xác nhận số liệu' }).click();
      await expect(head.getByRole('heading', { name: /^Biên nhận/ }).first()).toBeVisible();
      await head.context().close();
    });

    await test.step('the department appraises, and words a conclusion without which nothing is proposed', async () => {
      const page = await signIn(browser, 'chuyenvien.so');
      await openEvaluation(page, row);
      await act(page, 'Bắt đầu thẩm định');
      await appraise(row.id, one.code);
      await visit(page, `/danh-gia/${row.id}/tham-dinh?indicator=${one.code}`);
      await page.getByRole('radio', { name: 'Chấp nhận' }).check();
      await page.getByRole('button', { name: 'Ghi kết luận' }).click();
      await expect(page.getByText('Đã thẩm định').first()).toBeVisible();
      await act(page, 'Kết thúc thẩm định');
      await page.getByRole('link', { name: 'Kết luận', exact: true }).click();
      await expect(page.getByText('Chưa có kết luận', { exact: true })).toBeVisible();
      await page.getByRole('button', { name: 'Ghi kết luận' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('button', { name: 'Ghi kết luận' }).click();
      await expect(dialog.getByText(/^Trường “Lý do”|Lý do/).first()).toBeVisible();
      if ('comparison' in ends) await dialog.getByLabel('So sánh trước và sau', { exact: true }).check();
      if ('recommendation' in ends) await dialog.getByLabel(ends.recommendation, { exact: true }).check();
      await dialog
        .getByRole('textbox', { name: 'Lý do' })
        .fill('Đạt phần lớn mục tiêu; thủ tục còn nhiều bước (minh họa).');
      await dialog.getByRole('button', { name: 'Ghi kết luận' }).click();
      await expect(dialog).toBeHidden({ timeout: 30_000 });
      await expect(page.getByText(/Chuyên viên Sở Khoa học và Công nghệ ghi lúc/)).toBeVisible();
      await expectAccessibleInBothThemes(page);
      await picture(page, `${code}-conclusion`);
      await page.getByRole('link', { name: 'Kết quả', exact: true }).click();
      await expect(page.getByText('Vì sao xếp loại như vậy')).toBeVisible();
      await expectAccessibleInBothThemes(page);
      await picture(page, `${code}-result`);
      await page.context().close();
    });

    await test.step('the leader of the department proposes, the leader of the city approves, and it is sealed', async () => {
      const leader = await signIn(browser, 'lanhdao.so');
      await openEvaluation(leader, row);
      await act(leader, 'Trình kết quả');
      await leader.context().close();
      const city = await signIn(browser, 'lanhdao.tp');
      await openEvaluation(city, row);
      await act(city, 'Phê duyệt');
      await expect(city.getByText(/phê duyệt và niêm phong lúc/i)).toBeVisible({ timeout: 30_000 });
      await city.context().close();
    });

    await test.step('who leads it reads the conclusion, and the register shows the evaluation', async () => {
      const page = await signIn(browser, `canbo.${lead}`);
      await visit(page, `/danh-gia/${row.id}/ket-luan`);
      await expect(page.getByText(/thủ tục còn nhiều bước/)).toBeVisible();
      if ('recommendation' in ends) await expect(page.getByText(ends.recommendation, { exact: true })).toBeVisible();
      await visit(page, `/${register}/${row.organizationId}`);
      await expectPage(page, name);
      const evaluations = page.locator('.card').filter({ hasText: 'Các lần đánh giá' }).last();
      await expect(evaluations.getByText('Đã phê duyệt').first()).toBeVisible();
      await picture(page, `${code}-register`);
      await page.context().close();
    });
  });
}
