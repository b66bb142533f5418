import { expect, type Page, test } from '@playwright/test';
import { visit } from './page.ts';
import { act, signIn } from './people.ts';

/** What a newcomer asks of the plan: what is late on a day, why that day, and who must act. */
test.describe('the legal calendar', () => {
  let page: Page;
  test.beforeAll(async ({ browser }) => {
    page = await signIn(browser, 'chuyenvien.so');
  });
  test.afterAll(() => page.context().close());

  const look = async (day: string) => {
    await visit(page, '/lich');
    const field = page.getByRole('textbox', { name: 'Xem như ngày' });
    await field.fill(day);
    await field.press('Enter');
    await expect(page.getByText(`Đang xem như ngày ${day}.`)).toBeVisible();
    await expect(page.getByText(`Hôm nay ${day}.`)).toBeVisible();
  };
  const row = (words: RegExp) => page.getByRole('row', { name: words });

  test('shows what is late on a day of November, why, and who must act', async () => {
    await look('22/11/2026');
    const late = row(/Thu thập số liệu, thực hiện đánh giá kết quả thực hiện các kế hoạch/);
    await expect(late).toContainText('Quá hạn 8 ngày');
    await expect(late).toContainText('Sở KH&CN');
    await late.getByRole('button').first().click();
    await expect(page.getByText('“Trước ngày 15/11/2026”: ngày cuối là ngày liền trước, 14/11/2026.')).toBeVisible();
    await expect(page.getByText('Báo cáo trình UBND Thành phố và gửi Bộ KH&CN bị chậm.').first()).toBeVisible();
    await visit(page, '/');
    // On every page: nobody takes it for today.
    await expect(page.getByText('Đang xem như ngày 22/11/2026.')).toBeVisible();
  });

  test('gives a calendar program the officer’s own duties until the address is withdrawn', async ({ request }) => {
    await visit(page, '/lich');
    await act(page, 'Tạo địa chỉ');
    const address = await page.getByRole('textbox', { name: 'Địa chỉ lịch' }).inputValue();
    const file = await request.get(address);
    expect(file.headers()['content-type']).toMatch(/^text\/calendar/);
    expect(await file.text()).toContain('UID:CITY_PLAN/2026/KH-2@sti');
    await act(page, 'Thu hồi');
    expect((await request.get(address)).status()).toBe(404);
  });
});
