import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { smallPdf } from './pdf.ts';
import { act, expectAccessibleInBothThemes, openTask, signIn } from './people.ts';

const ORGANIZATION = /Đông Đô/;

/** One indicator of the sheet, through its address as a link that was sent would have it. */
async function openIndicator(page: Page, code: string): Promise<void> {
  await page
    .getByRole('navigation', { name: /chỉ số/i })
    .getByRole('button', { name: new RegExp(`^.*${code}`) })
    .first()
    .click();
  await expect(page.getByRole('heading', { name: new RegExp(code) })).toBeVisible();
}

const year = (page: Page, name: string) => page.getByRole('region', { name });
const saved = (page: Page, name: string) =>
  expect(year(page, name).getByText(/Đã lưu/)).toBeVisible({ timeout: 20_000 });

/** A new year opens in the way the others were entered, as value or as ratio. */
const asValue = (page: Page, name: string) => year(page, name).locator('.ant-segmented').getByText('Giá trị').click();

test('from the missing figures to the approved grade, as five people', async ({ browser }) => {
  test.setTimeout(420_000);

  await test.step('the officer enters what is missing and submits', async () => {
    const page = await signIn(browser, 'canbo.tc12');
    await expectAccessibleInBothThemes(page);
    await openTask(page, ORGANIZATION);

    await openIndicator(page, 'O6-12');
    await asValue(page, 'Năm 2025');
    await year(page, 'Năm 2025')
      .getByRole('textbox', { name: /^Giá trị/ })
      .fill('85,5');
    await saved(page, 'Năm 2025');
    await page.getByLabel('Trang').first().fill('1');
    await page.locator('input[type=file]').setInputFiles({
      name: 'bao-cao-nhiem-vu-2025.pdf',
      mimeType: 'application/pdf',
      buffer: smallPdf('Bao cao nhiem vu 2025 (minh hoa)'),
    });
    await expect(page.getByText('bao-cao-nhiem-vu-2025.pdf').first()).toBeVisible();
    await expectAccessible(page);

    await openIndicator(page, 'O6-22');
    const disbursed = year(page, 'Năm 2025');
    await asValue(page, 'Năm 2025');
    await disbursed.getByRole('textbox', { name: /^Giá trị/ }).fill('1.234.5');
    await disbursed.getByRole('textbox', { name: /^Giá trị/ }).blur();
    await expect(disbursed.getByRole('alert').first()).toBeVisible();
    await disbursed.getByRole('textbox', { name: /^Giá trị/ }).fill('96,4');
    await saved(page, 'Năm 2025');

    await openIndicator(page, 'O6-38');
    const trained = year(page, 'Năm 2025');
    await trained.getByRole('button', { name: /^Thêm sản phẩm (?!kê khai)/ }).click();
    await trained.getByRole('combobox', { name: /Loại sản phẩm/ }).click();
    await page
      .locator('.ant-select-dropdown:visible')
      .getByText(/Khóa đào tạo/)
      .click();
    await trained.getByLabel(/Số lượng, dòng 1/).fill('24');
    await trained.getByLabel(/FTE/).fill('21');
    await saved(page, 'Năm 2025');

    await openIndicator(page, 'O6-53');
    await page.getByLabel(/Thuyết minh của tổ chức/).fill('Phục vụ ba nhiệm vụ trọng điểm của Thành phố (minh họa).');
    await saved(page, 'Một giá trị');

    // Whatever the server has is there after the page was closed.
    await page.reload();
    await expect(page.getByLabel(/Thuyết minh của tổ chức/)).toHaveValue(/ba nhiệm vụ trọng điểm/);

    // No file stands for O6-44: without a word about it nothing is handed in.
    await page.getByRole('link', { name: 'Kiểm tra', exact: true }).click();
    await expect(page.getByText('check.evidence.missing')).toBeVisible();
    await page
      .getByRole('listitem')
      .filter({ hasText: 'check.evidence.missing' })
      .getByRole('link', { name: /O6-44/ })
      .click();
    await year(page, 'Năm 2025')
      .getByLabel(/^Thuyết minh/)
      .fill('Phiếu khảo sát gốc lưu tại đơn vị (minh họa).');
    await saved(page, 'Năm 2025');
    await page.getByRole('link', { name: 'Kiểm tra', exact: true }).click();
    await expect(page.getByText('check.evidence.missing')).toBeHidden();
    const comment = page.getByRole('button', { name: 'Ghi ý kiến' });
    for (let left = await comment.count(); left > 0; left -= 1) {
      await page
        .getByLabel(/^Ý kiến về cảnh báo/)
        .first()
        .fill('Đã đối chiếu với sổ theo dõi (minh họa).');
      await comment.first().click();
      await expect(comment).toHaveCount(left - 1);
    }
    await act(page, 'Nộp hồ sơ');
    await expect(page.getByText('Đã nộp').first()).toBeVisible();
    await page.context().close();
  });

  await test.step('the head certifies', async () => {
    const page = await signIn(browser, 'thutruong.tc12', 'dark');
    await openTask(page, ORGANIZATION);
    await page.getByRole('link', { name: 'Xác nhận số liệu' }).click();
    await page.getByRole('checkbox', { name: /Tôi xác nhận số liệu/ }).check();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Xác nhận số liệu' }).click();
    await expect(page.getByRole('heading', { name: /^Biên nhận/ }).first()).toBeVisible();
    await page.context().close();
  });

  await test.step('the department appraises and sees the grade and why', async () => {
    const page = await signIn(browser, 'chuyenvien.so');
    await openTask(page, ORGANIZATION);
    await act(page, 'Bắt đầu thẩm định', async (dialog) => {
      await dialog.getByLabel('Ngày nhận hồ sơ giấy').fill('18/07/2026');
      await dialog.getByLabel('Ngày nhận hồ sơ giấy').press('Enter');
      await dialog.getByLabel(/Căn cứ/).fill('Số 061/SĐK-MH (minh họa)');
    });
    await page.getByRole('link', { name: 'Thẩm định', exact: true }).click();
    await expectAccessibleInBothThemes(page);
    await page.getByRole('button', { name: /^Chấp nhận \d+ chỉ số$/ }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Chấp nhận \d+ chỉ số$/ })
      .click();
    await expect(page.getByRole('dialog')).toBeHidden({ timeout: 30_000 });
    for (const code of ['O6-11', 'O6-44', 'O6-51', 'O6-52', 'O6-53']) {
      await openIndicator(page, code);
      await page.getByRole('radio', { name: 'Chấp nhận' }).check();
      if (code !== 'O6-44') await page.getByRole('radio', { name: /^4/ }).check();
      await page
        .getByLabel(/^(Lý do|Ghi chú)/)
        .last()
        .fill('Có tài liệu kiểm chứng được (minh họa).');
      await page.getByRole('button', { name: 'Ghi kết luận' }).click();
      await expect(page.getByText('Đã thẩm định').first()).toBeVisible();
    }
    await act(page, 'Kết thúc thẩm định');
    await page.getByRole('link', { name: 'Kết quả', exact: true }).click();
    await expect(page.getByText('Vì sao xếp loại như vậy')).toBeVisible();
    // No file stands for O6-44, so it scores nothing and says so.
    await expect(page.getByText('Thiếu minh chứng được chấp nhận').first()).toBeVisible();
    await expectAccessibleInBothThemes(page);
    await page.getByRole('row', { name: /O6-12/ }).getByRole('button').first().click();
    await expect(page.getByText('bao-cao-nhiem-vu-2025', { exact: false })).toBeVisible();
    await page.context().close();
  });

  await test.step('the leader of the department proposes', async () => {
    const page = await signIn(browser, 'lanhdao.so');
    await openTask(page, ORGANIZATION);
    await act(page, 'Trình kết quả');
    await page.context().close();
  });

  await test.step('the leader of the city approves what they saw, and it is sealed', async () => {
    const page = await signIn(browser, 'lanhdao.tp');
    await openTask(page, ORGANIZATION);
    await act(page, 'Phê duyệt');
    await expect(page.getByText(/phê duyệt và niêm phong lúc/i)).toBeVisible({ timeout: 30_000 });
    await expectAccessible(page);
    await page.context().close();
  });

  await test.step('the organization now sees its result', async () => {
    const page = await signIn(browser, 'canbo.tc12');
    await page.goto('/ky-danh-gia');
    await page.getByRole('link', { name: /năm 2026/ }).click();
    await page.getByRole('link', { name: ORGANIZATION }).click();
    await page.getByRole('link', { name: 'Kết quả', exact: true }).click();
    await expect(page.getByText(/niêm phong lúc/)).toBeVisible();
    await page.context().close();
  });
});
