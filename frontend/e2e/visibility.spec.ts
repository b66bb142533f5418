import { expect, test } from '@playwright/test';
import { evaluationIn, evaluations, refusal, send, token } from './api.ts';
import { expectAccessible } from './axe.ts';
import { expectFitsPhone } from './page.ts';
import { signIn } from './people.ts';

test('the administrator keeps accounts and sees no figure of an evaluation', async ({ browser }) => {
  const { id } = await evaluationIn('chuyenvien.so', 'APPROVED');
  const page = await signIn(browser, 'quantri');
  await expect(page.getByRole('link', { name: 'Cơ quan, đơn vị' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Đợt đánh giá' })).toHaveCount(0);
  for (const tab of ['', '/tham-dinh', '/ket-qua', '/lich-su']) {
    await page.goto(`/danh-gia/${id}${tab}`);
    await expect(page.getByText(/không có quyền|Không tìm thấy/).first()).toBeVisible();
    await expect(page.getByText(/O6-\d\d/)).toHaveCount(0);
  }
  const bearer = await token('quantri');
  for (const part of ['', '/sheet', '/result', '/evidence']) {
    expect((await send(bearer, `/evaluations/${id}${part}`)).status, part).toBeGreaterThanOrEqual(403);
  }
  await page.context().close();
});

test('an officer finds only the own organization in the monitor, and another one nowhere', async ({ browser }) => {
  const all = await evaluations('chuyenvien.so');
  const [own, foreign] = ['MH.TC.01', 'MH.TC.02'].map((code) => all.find((row) => row.organizationCode === code));
  if (!own || !foreign) throw new Error('The demonstration has no organizations 01 and 02');
  const page = await signIn(browser, 'canbo.tc01');
  await page.goto(`/ky-danh-gia/${own.campaignId}`);
  await expect(page.getByRole('link', { name: own.organizationName })).toBeVisible();
  await expect(page.locator('a[href^="/danh-gia/"]')).toHaveCount(1);

  await page.goto(`/danh-gia/${foreign.id}`);
  await expect(page.getByRole('alert')).toContainText('Không tìm thấy, hoặc bạn không có quyền xem.');
  await expect(page.getByText(foreign.organizationName)).toHaveCount(0);

  const bearer = await token('canbo.tc01');
  for (const part of ['', '/sheet', '/result', '/evidence']) {
    const answer = await refusal(await send(bearer, `/evaluations/${foreign.id}${part}`));
    expect(answer, part).toEqual({ status: 404, code: 'resource.not-found' });
  }
  await page.context().close();
});

test('the rules of the checks are found on the login page and read without an account', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Quy tắc kiểm tra hồ sơ' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Quy tắc kiểm tra hồ sơ' })).toBeVisible();
  await expect(page.getByText('check.output.elsewhere')).toBeVisible();
  await expectAccessible(page);
  await expectFitsPhone(page);
  await page.getByRole('link', { name: 'Đăng nhập' }).click();
  await expect(page.getByLabel('Tên đăng nhập')).toBeVisible();
});
