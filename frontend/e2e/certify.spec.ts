import { expect, test } from '@playwright/test';
import { collecting } from './dossier.ts';
import { act, expectAccessibleInBothThemes, signIn } from './people.ts';

/** The head's five minutes: read one page, return one item, certify the rest, keep the receipt. */
test('a head reads one page, returns an item, certifies and keeps the receipt', async ({ browser }) => {
  test.setTimeout(240_000);
  // The department returned a certified dossier: the officer hands it in again.
  const { id } = await collecting('MH.TC.11');
  const address = `/danh-gia/${id}`;

  const supplier = await signIn(browser, 'canbo.tc11');
  const handIn = async () => {
    await supplier.goto(`${address}/kiem-tra`);
    await expect(supplier.getByText('Có thể nộp')).toBeVisible();
    await act(supplier, 'Nộp hồ sơ');
    await expect(supplier.getByText('Đã nộp').first()).toBeVisible();
  };
  await test.step('the officer sees that nothing holds it back', async () => {
    await supplier.goto(`${address}/kiem-tra`);
    await expect(supplier.getByRole('heading', { name: 'Kiểm tra trước khi nộp' })).toBeVisible();
    await expectAccessibleInBothThemes(supplier);
    await handIn();
  });

  const head = await signIn(browser, 'thutruong.tc11');
  await test.step('the head reads the page and returns one item', async () => {
    await head.goto(address);
    await head.getByRole('link', { name: 'Xác nhận số liệu' }).click();
    await expect(head.getByRole('heading', { name: 'Tóm tắt để thủ trưởng xác nhận' })).toBeVisible();
    await expect(head.getByText('Không ô nào thay đổi từ lần xác nhận trước.')).toBeVisible();
    await expect(head.getByRole('button', { name: 'Xác nhận số liệu' })).toBeDisabled();
    await expectAccessibleInBothThemes(head);
    await head.getByRole('button', { name: 'Trả lại cán bộ' }).click();
    const dialog = head.getByRole('dialog');
    await dialog.getByLabel('Mục cần sửa').pressSequentially('O6-12');
    await head.keyboard.press('Enter');
    await expect(dialog.locator('.ant-select-selection-item')).toContainText('O6-12');
    await dialog.getByLabel('Lý do').fill('Số năm 2025 chưa khớp sổ (minh họa).');
    await dialog.getByRole('button', { name: 'Trả lại cán bộ' }).click();
    await expect(dialog).toBeHidden({ timeout: 30_000 });
  });

  await test.step('the officer finds what was returned by keyboard, and the address keeps it', async () => {
    await supplier.goto(address);
    await supplier.getByRole('button', { name: /^Bị trả lại 1$/ }).focus();
    await supplier.keyboard.press('Enter');
    await expect(supplier).toHaveURL(/[?&]filter=returned/);
    const tree = supplier.getByRole('navigation', { name: 'Danh sách chỉ số' });
    await expect(tree.getByRole('button', { name: /O6-\d/ })).toHaveCount(1);
    await tree.getByRole('button', { name: /O6-12/ }).press('Enter');
    await expect(supplier.locator('.indicator-returned')).toContainText('Số năm 2025 chưa khớp sổ (minh họa).');
    await expectAccessibleInBothThemes(supplier);
  });

  await test.step('the officer hands it in again, the head certifies and keeps the receipt', async () => {
    await handIn();
    await head.goto(`${address}/xac-nhan`);
    await head.getByRole('checkbox', { name: /Tôi xác nhận số liệu/ }).check();
    await head.getByRole('button', { name: 'Xác nhận số liệu' }).click();
    await expect(head.getByRole('heading', { name: /^Biên nhận xác nhận số liệu số \d+$/ })).toBeVisible({
      timeout: 30_000,
    });
    await head.getByRole('button', { name: 'Kiểm tra mã băm' }).click();
    await expect(head.getByText('Mã băm khớp với nội dung.')).toBeVisible();
    await expectAccessibleInBothThemes(head);
    const download = head.waitForEvent('download');
    await head.getByRole('button', { name: 'Tải nội dung (JSON)' }).click();
    expect((await download).suggestedFilename()).toMatch(/^bien-nhan-\d+-[0-9a-f]{12}\.json$/);
  });
  await supplier.context().close();
  await head.context().close();
});
