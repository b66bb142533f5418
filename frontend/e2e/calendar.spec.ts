import { expect, type Page, test } from '@playwright/test';
import { complaintsOf, visit } from './page.ts';
import { act, expectAccessibleInBothThemes, signIn } from './people.ts';

/** What a newcomer asks of the plan: what is late on a day, why that day, and who must act. */
test.describe('the legal calendar', () => {
  let page: Page;
  let complaints: string[];
  test.beforeAll(async ({ browser }) => {
    page = await signIn(browser, 'chuyenvien.so');
    complaints = complaintsOf(page);
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

  test('shows another day in July, and leads back to today', async () => {
    await look('15/07/2026');
    await expect(row(/Thu thập số liệu, thực hiện đánh giá kết quả/)).toContainText('Còn 122 ngày');
    await page.getByRole('button', { name: /sắp đến hạn$/ }).click();
    await expect(page).toHaveURL(/group=SOON/);
    await expect(row(/Thu thập số liệu, thực hiện đánh giá kết quả/)).toHaveCount(0);
    await page.getByRole('button', { name: 'Trở về hôm nay' }).click();
    await expect(page.getByText(/^Đang xem như ngày/)).toHaveCount(0);
  });

  test('opens a deadline from the month and from the timeline by keyboard', async () => {
    await visit(page, '/lich?view=month&month=2026-11&year=2026');
    const entry = page
      .getByRole('cell', { name: /14\/11\/2026/ })
      .getByRole('button', { name: /Thu thập số liệu, thực hiện đánh giá/ });
    await entry.press('Enter');
    const drawer = page.getByRole('dialog');
    await expect(drawer).toContainText('mục II.2.e, nhiệm vụ 2');
    await expectAccessibleInBothThemes(page);
    await page.keyboard.press('Escape');
    await expect(drawer).toBeHidden();
    await visit(page, '/lich?view=timeline&year=2026');
    await page.getByRole('button', { name: /Thu thập số liệu, thực hiện đánh giá kết quả/ }).press('Enter');
    await expect(drawer).toContainText('mục II.2.e, nhiệm vụ 2');
    await page.keyboard.press('Escape');
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

  test('counts anew when a day off is entered', async () => {
    await visit(page, '/lich/ngay-nghi');
    await page.getByRole('button', { name: 'Sửa ngày nghỉ' }).click();
    const drawer = page.getByRole('dialog');
    await drawer.getByRole('button', { name: 'Thêm ngày' }).click();
    const last = drawer.getByRole('group').last();
    await last.getByRole('textbox', { name: 'Ngày' }).fill('13/11/2026');
    await last.getByRole('textbox', { name: 'Ngày' }).press('Enter');
    await last.getByRole('textbox', { name: 'Tên' }).fill('Ngày nghỉ thử');
    await drawer.getByRole('button', { name: 'Lưu ngày nghỉ' }).click();
    await expect(page.getByRole('row', { name: /13\/11\/2026 Ngày nghỉ thử/ })).toBeVisible();
    await visit(page, '/lich');
    await row(/Thu thập số liệu, thực hiện đánh giá kết quả/)
      .getByRole('button')
      .first()
      .click();
    await expect(page.getByText(/Ngày làm việc cuối trước đó là 12\/11\/2026/).first()).toBeVisible();
    expect(complaints).toEqual([]);
  });
});
