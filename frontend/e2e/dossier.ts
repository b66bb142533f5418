import { expect, type Page } from '@playwright/test';
import { type EvaluationRow, evaluations, read, send, token } from './api.ts';

/**
 * The dossier of this organization, which the department first sends back when it is further on. Files of tests run side
 * by side: those that share a dossier type into cells of their own, one that moves a dossier has it to itself.
 */
export async function collecting(organizationCode: string): Promise<EvaluationRow> {
  const row = (await evaluations('chuyenvien.so')).find((each) => each.organizationCode === organizationCode);
  if (!row) throw new Error(`The demonstration has no ${organizationCode}`);
  if (row.state === 'COLLECTING') return row;
  const { version } = await read<{ version: number }>('chuyenvien.so', `/evaluations/${row.id}`);
  const answer = await send(await token('chuyenvien.so'), `/evaluations/${row.id}/returns`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      'If-Match': `"${version}"`,
      'Idempotency-Key': crypto.randomUUID(),
    },
    body: JSON.stringify({ reason: 'Bổ sung số liệu (minh họa)' }),
  });
  // Another file of tests may have sent it back in this very moment.
  if (answer.status === 200) return { ...row, state: 'COLLECTING' };
  const now = await read<{ state: string }>('chuyenvien.so', `/evaluations/${row.id}`);
  expect(now.state, `sending ${organizationCode} back`).toBe('COLLECTING');
  return { ...row, state: 'COLLECTING' };
}

export interface Cell {
  period: string;
  revision: number;
  state: string;
  value?: Record<string, string>;
  explanation?: string | null;
  savedByName?: string;
}

interface Sheet {
  groups: { criteria: { indicators: { code: string; evidenceCount: number; cells: Cell[] }[] }[] }[];
}

/** What the server has for one cell. */
export async function serverCell(account: string, evaluationId: string, code: string, period: string): Promise<Cell> {
  const { groups } = await read<Sheet>(account, `/evaluations/${evaluationId}/sheet`);
  const indicators = groups.flatMap(({ criteria }) => criteria.flatMap((criterion) => criterion.indicators));
  const cell = indicators.find((each) => each.code === code)?.cells.find((each) => each.period === period);
  if (!cell) throw new Error(`No cell ${code} ${period}`);
  return cell;
}

/** One year of the indicator that is open. */
export const yearOf = (page: Page, period: string) => page.getByRole('region', { name: `Năm ${period}` });
export const figureOf = (page: Page, period: string, name: RegExp) =>
  yearOf(page, period).getByRole('textbox', { name });

export async function openCell(page: Page, evaluationId: string, code: string): Promise<void> {
  await page.goto(`/danh-gia/${evaluationId}?indicator=${code}`);
  await expect(page.getByRole('heading', { name: new RegExp(code) })).toBeVisible({ timeout: 30_000 });
}
