import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { evaluations, send, token } from './api.ts';
import { expectAccessibleInBothThemes, signIn } from './people.ts';

/** The program as it is handed out; `make e2e` builds it. */
const PROGRAM = '../backend/verifier/target/sti-verifier.jar';
const JAVA = process.env.JAVA_HOME ? `${process.env.JAVA_HOME}/bin/java` : 'java';
/** Dossiers that no other test moves back. */
const SHOWN = new Set(['SCORED', 'PROPOSED', 'APPROVED']);

async function verify(...files: string[]): Promise<{ code: number; said: string }> {
  const words = ['-jar', PROGRAM, 'verify', ...files];
  return promisify(execFile)(JAVA, words).then(
    ({ stdout }) => ({ code: 0, said: stdout }),
    (failed: { code: number; stdout: string }) => ({ code: failed.code, said: failed.stdout }),
  );
}

test('every result and the log are recomputed without the system, and a forged one is found', async ({ browser }) => {
  const folder = await mkdtemp(join(tmpdir(), 'sti-verifier-'));
  try {
    const bearer = await token('thanhtra');
    const rows = (await evaluations('thanhtra')).filter(({ state }) => SHOWN.has(state));
    expect(rows.length).toBeGreaterThan(5);
    const files = await Promise.all(
      rows.map(async ({ id }) => {
        const answer = await send(bearer, `/evaluations/${id}/result/package`);
        expect(answer.status).toBe(200);
        const file = join(folder, `${id}.json`);
        await writeFile(file, await answer.text());
        return file;
      }),
    );
    const whole = await verify(...files);
    expect(whole.said.match(/Kết luận: khớp hoàn toàn\./g)).toHaveLength(rows.length);
    expect(whole.code).toBe(0);

    const first = files[0] as string;
    const forged = join(folder, 'forged.json');
    await writeFile(forged, (await readFile(first, 'utf8')).replace(/"grade":"[A-D]"/, '"grade":"Z"'));
    const found = await verify(forged);
    expect(found.code).toBe(1);
    expect(found.said).toContain('/result/');

    const page = await signIn(browser, 'thanhtra');
    await page.goto('/audit');
    const download = async (button: string, name: string) => {
      const saved = page.waitForEvent('download');
      await page.getByRole('button', { name: button }).click();
      const file = join(folder, name);
      await (await saved).saveAs(file);
      return file;
    };
    const extract = await download('Tải trích lục nhật ký', 'audit.jsonl');
    const seals = await download('Tải dấu niêm phong', 'audit-seals.json');
    const log = await verify(extract, '--seals', seals);
    expect(log.said).toContain('Chuỗi liền mạch từ mục số 1');
    expect(log.said).toMatch(/\d+ dấu niêm phong đều khớp/);
    expect(log.code).toBe(0);
    // Somebody cut the end off: every entry that is left fits, the seal tells.
    const cut = join(folder, 'cut.jsonl');
    await writeFile(cut, (await readFile(extract, 'utf8')).split('\n').slice(0, 5).join('\n'));
    expect((await verify(cut)).code).toBe(0);
    expect((await verify(cut, '--seals', seals)).said).toContain('phần cuối bị cắt');

    await page.getByRole('button', { name: 'Kiểm tra nhật ký' }).click();
    await expect(page.getByText(/\d+ dấu niêm phong đều khớp; dấu số \d+ lập lúc/)).toBeVisible({ timeout: 30_000 });

    // Words without diacritics, an act and a person narrow the log; the address keeps it.
    await page.getByRole('textbox', { name: /^Tìm trong nhật ký/ }).fill('to chuc 03');
    await expect(page).toHaveURL(/q=to\+chuc\+03|q=to%20chuc%2003/);
    await page.getByRole('combobox', { name: 'Việc' }).click();
    await page.keyboard.type('Xác nhận số liệu');
    await page.keyboard.press('Enter');
    const certified = page.getByRole('row').filter({ hasText: 'Thủ trưởng tổ chức minh họa 03' });
    await expect(certified).toHaveCount(1);
    await certified.getByRole('button', { name: 'Thủ trưởng tổ chức minh họa 03' }).click();
    await expect(page.getByText('Người thực hiện: Thủ trưởng tổ chức minh họa 03')).toBeVisible();
    await expectAccessibleInBothThemes(page);
    await page.context().close();
  } finally {
    await rm(folder, { recursive: true });
  }
});
