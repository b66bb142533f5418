import { expect, type Page, test } from '@playwright/test';
import { evaluations } from './api.ts';
import { collecting, figureOf, openCell, serverCell, yearOf } from './dossier.ts';
import { act, expectAccessibleInBothThemes, signIn } from './people.ts';

const ORGANIZATION = 'MH.TC.11';

async function handIn(supplier: Page, address: string): Promise<void> {
  await supplier.goto(`${address}/kiem-tra`);
  await expect(supplier.getByText('Không có lỗi chặn nộp')).toBeVisible();
  await act(supplier, 'Nộp hồ sơ');
  await expect(supplier.getByText('Đã nộp').first()).toBeVisible();
}

async function certify(head: Page, address: string): Promise<void> {
  await head.goto(`${address}/xac-nhan`);
  await head.getByRole('checkbox', { name: /Tôi xác nhận số liệu/ }).check();
  await head.getByRole('button', { name: 'Xác nhận số liệu' }).click();
  await expect(head.getByRole('heading', { name: /^Biên nhận xác nhận số liệu số \d+$/ })).toBeVisible({
    timeout: 30_000,
  });
}

/** The head's five minutes: read one page, return one item, certify the rest, keep the receipt. */
test('a head reads one page, returns an item, certifies and keeps the receipt', async ({ browser }) => {
  test.setTimeout(240_000);
  // The department returned a certified dossier: the officer hands it in again.
  const { id } = await collecting(ORGANIZATION);
  const address = `/danh-gia/${id}`;

  const supplier = await signIn(browser, 'canbo.tc11');
  await test.step('the officer sees that nothing holds it back', async () => {
    await supplier.goto(`${address}/kiem-tra`);
    await expect(supplier.getByRole('heading', { name: 'Kiểm tra trước khi nộp' })).toBeVisible();
    await expectAccessibleInBothThemes(supplier);
    await handIn(supplier, address);
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
    await dialog.getByRole('button', { name: 'Thêm chỉ số' }).click();
    await dialog.getByLabel('Chỉ số, mục 1').pressSequentially('O6-12');
    await head.keyboard.press('Enter');
    await dialog.getByLabel('Lý do, mục 1').pressSequentially('Số liệu');
    await head.keyboard.press('Enter');
    await dialog.getByLabel('Lý do', { exact: true }).fill('Số năm 2025 chưa khớp sổ (minh họa).');
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
    await handIn(supplier, address);
    await certify(head, address);
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

test('what is certified changes by a granted request alone, and both values stay to be seen', async ({ browser }) => {
  test.setTimeout(240_000);
  const row = (await evaluations('canbo.tc11')).find(({ organizationCode }) => organizationCode === ORGANIZATION);
  if (!row) throw new Error(`The demonstration has no ${ORGANIZATION}`);
  expect(row.state).toBe('CERTIFIED');
  const address = `/danh-gia/${row.id}`;
  const before = (await serverCell('canbo.tc11', row.id, 'O6-44', '2024')).value?.value ?? '';

  const supplier = await signIn(browser, 'canbo.tc11');
  await test.step('the officer asks for one cell', async () => {
    await openCell(supplier, row.id, 'O6-44');
    await supplier.getByRole('button', { name: 'Xin sửa số liệu đã xác nhận' }).click();
    const dialog = supplier.getByRole('dialog');
    await expect(dialog.locator('.ant-select-selection-item')).toHaveCount(3);
    for (const year of ['2023', '2025']) {
      await dialog
        .locator('.ant-select-selection-item', { hasText: `· ${year} ·` })
        .locator('.ant-select-selection-item-remove')
        .click();
    }
    await dialog.getByLabel('Lý do: sai ở đâu, căn cứ nào').fill('Cộng nhầm phiếu khảo sát (minh họa).');
    await expectAccessibleInBothThemes(supplier);
    await dialog.getByRole('button', { name: 'Xin sửa số liệu đã xác nhận' }).click();
    await expect(dialog).toBeHidden({ timeout: 30_000 });
    await expect(supplier.getByText('Chờ Sở trả lời').first()).toBeVisible();
  });

  const department = await signIn(browser, 'chuyenvien.so', 'dark');
  await test.step('the department grants it', async () => {
    await department.goto(address);
    const notice = department.getByRole('region', { name: 'Yêu cầu sửa đang chờ' });
    await expect(notice).toContainText('Cộng nhầm phiếu khảo sát (minh họa).');
    await expectAccessibleInBothThemes(department);
    await notice.getByRole('button', { name: 'Cho sửa', exact: true }).click();
    const dialog = department.getByRole('dialog');
    await dialog.getByLabel('Xác nhận lại chậm nhất ngày').fill('31/12/2026');
    await dialog.getByLabel('Lý do').fill('Có phiếu gốc (minh họa).');
    await dialog.getByRole('button', { name: 'Cho sửa', exact: true }).click();
    await expect(dialog).toBeHidden({ timeout: 30_000 });
    await expect(department.getByText('Đang sửa').first()).toBeVisible();
  });

  await test.step('that cell alone is open, and its certified value stands beside the new one', async () => {
    await openCell(supplier, row.id, 'O6-44');
    await expect(yearOf(supplier, '2023')).toBeVisible();
    await expect(figureOf(supplier, '2023', /^Giá trị/)).toHaveCount(0);
    await figureOf(supplier, '2024', /^Giá trị/).fill('90,1');
    await supplier.keyboard.press('Tab');
    await expect(yearOf(supplier, '2024').getByText(/Đã lưu lúc/)).toBeVisible();
    const values = supplier.getByRole('region', { name: 'Sửa số liệu đã xác nhận' });
    await expect(values).toContainText('Thay bằng, chờ xác nhận');
    await expect(values).toContainText(before.replace('.', ','));
    await expect(values).toContainText('90,1');
    await expectAccessibleInBothThemes(supplier);
  });

  await test.step('the head certifies it again', async () => {
    await handIn(supplier, address);
    const head = await signIn(browser, 'thutruong.tc11');
    await certify(head, address);
    await openCell(head, row.id, 'O6-44');
    await expect(head.getByRole('region', { name: 'Sửa số liệu đã xác nhận' })).toContainText(
      'Thay bằng, đã xác nhận lại',
    );
    await head.context().close();
  });
  await supplier.context().close();
  await department.context().close();
});
