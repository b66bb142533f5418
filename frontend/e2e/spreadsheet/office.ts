import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);
const SCRIPT = new URL('./edit.py', import.meta.url).pathname;
/** The Python that Debian's bridge to LibreOffice belongs to. */
const PYTHON = process.env.OFFICE_PYTHON ?? '/usr/bin/python3';

/**
 * Fills a workbook with LibreOffice and saves it as .xlsx.
 *
 * @param changes `indicator/period/member` → text, `#number` or `=formula`
 */
export async function fillWithOffice(source: string, target: string, changes: Record<string, string>): Promise<void> {
  await run(PYTHON, [SCRIPT, source, target, ...Object.entries(changes).map(([line, value]) => `${line}=${value}`)], {
    timeout: 120_000,
  });
}
