import { mkdir } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { evaluations, read, refusal, send, token } from './api.ts';
import { complaintsOf, expectFitsPhone, expectPage, visit } from './page.ts';
import { act, expectAccessibleInBothThemes, signIn } from './people.ts';

const LOOKS = process.env.STI_LOOKS;
/** Scored, and used by no other file of tests. */
const SCORED = 'MH.TC.09';

async function picture(page: Page, name: string): Promise<void> {
  if (!LOOKS) return;
  await mkdir(LOOKS, { recursive: true });
  await page.screenshot({ path: `${LOOKS}/${name}.png`, fullPage: true });
}

test('a unit explains its preliminary result, and nothing goes on before it is answered', async ({ browser }) => {
  const scored = (await evaluations('chuyenvien.so')).find(({ organizationCode }) => organizationCode === SCORED);
  if (!scored) throw new Error(`${SCORED} is not there: start a stack with demonstration data`);
  const at = `/danh-gia/${scored.id}/ket-qua-so-bo`;

  const department = await signIn(browser, 'chuyenvien.so');
  const complaints = complaintsOf(department);
  await visit(department, `/ky-danh-gia/${scored.campaignId}/giai-trinh`);
  await expectPage(department, /^Giải trình kết quả sơ bộ$/);
  await expectAccessibleInBothThemes(department);
  await visit(department, at);
  await act(department, 'Mở thời gian giải trình', async (dialog) => {
    await expect(dialog.getByLabel('Đến hết ngày')).not.toHaveValue('');
    await expectAccessibleInBothThemes(department);
  });
  await expect(department.getByText(/^Nhận giải trình từ/)).toBeVisible();

  const unit = await signIn(browser, 'canbo.tc09');
  const unitComplaints = complaintsOf(unit);
  await unit
    .getByRole('row', { name: /giải trình/i })
    .getByRole('link')
    .click();
  const result = unit.getByRole('region', { name: 'Kết quả sơ bộ', exact: true });
  await expect(result).toContainText('Sơ bộ');
  await expectAccessibleInBothThemes(unit);
  await picture(unit, 'explanation-unit');
  await act(unit, 'Giải trình O6-31', async (dialog) => {
    await dialog.getByLabel('Nội dung giải trình').fill('Hai bài báo năm 2024 chưa được tính (minh họa).');
    await expectAccessibleInBothThemes(unit);
  });
  await expect(unit.getByRole('region', { name: 'Giải trình và trả lời' })).toContainText('Chờ Sở trả lời');
  await picture(unit, 'explanation-said');
  await expectFitsPhone(unit);
  expect(unitComplaints).toEqual([]);
  await unit.context().close();

  const { version } = await read<{ version: number }>('lanhdao.so', `/evaluations/${scored.id}`);
  const proposed = await send(await token('lanhdao.so'), `/evaluations/${scored.id}/proposals`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      'If-Match': `"${version}"`,
      'Idempotency-Key': crypto.randomUUID(),
    },
    body: '{}',
  });
  expect(await refusal(proposed)).toEqual({ status: 409, code: 'explanation.window.open' });

  await visit(department, `/ky-danh-gia/${scored.campaignId}/giai-trinh`);
  await expect(department.getByText('1 giải trình chưa trả lời')).toBeVisible();
  await picture(department, 'explanation-campaign');
  await expectFitsPhone(department);
  await department.getByRole('link', { name: new RegExp(SCORED) }).click();
  await act(department, 'Trả lời giải trình O6-31', async (dialog) => {
    await dialog.getByLabel('Chấp nhận', { exact: true }).check();
    await dialog.getByLabel('Nội dung thay đổi').fill('Tính thêm 2 bài báo năm 2024');
    await dialog.getByLabel('Lý do').fill('Minh chứng đủ (minh họa)');
    await expectAccessibleInBothThemes(department);
  });
  const answers = department.getByRole('region', { name: 'Giải trình và trả lời' });
  await expect(answers).toContainText('Tính thêm 2 bài báo năm 2024');
  await expect(department.getByText('1 giải trình đã chấp nhận, chờ thẩm định lại')).toBeVisible();
  await expectAccessibleInBothThemes(department);
  await picture(department, 'explanation-answered');
  expect(complaints).toEqual([]);
  await department.context().close();
});
