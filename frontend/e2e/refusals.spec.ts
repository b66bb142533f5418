import { expect, type Page, test } from '@playwright/test';
import { type EvaluationRow, evaluationIn, evaluations, read, refusal, send, token } from './api.ts';
import { signIn } from './people.ts';

/** A cell that organization 12 has reported; its figures are put back as they were. */
const CODE = 'O6-37';
const YEAR = '2024';

interface Cell {
  revision: number;
  state: string;
  value: { actual: string; target: string };
  explanation?: string | null;
}

interface Sheet {
  groups: {
    criteria: { indicators: { code: string; evidenceCount: number; cells: (Cell & { period: string })[] }[] }[];
  }[];
}

const sheet = async (row: EvaluationRow) => {
  const { groups } = await read<Sheet>('canbo.tc12', `/evaluations/${row.id}/sheet`);
  return groups.flatMap(({ criteria }) => criteria.flatMap(({ indicators }) => indicators));
};

async function cellNow(row: EvaluationRow): Promise<Cell> {
  const indicator = (await sheet(row)).find(({ code }) => code === CODE);
  const cell = indicator?.cells.find(({ period }) => period === YEAR);
  if (!cell) throw new Error(`${row.organizationName} has no cell ${CODE} ${YEAR}`);
  return cell;
}

/** Puts the figures back that were there before, whatever a test left behind. */
async function restore(row: EvaluationRow, before: Cell): Promise<void> {
  const now = await cellNow(row);
  if (JSON.stringify(now.value) === JSON.stringify(before.value)) return;
  const answer = await send(await token('canbo.tc12'), `/evaluations/${row.id}/values/${CODE}/${YEAR}`, {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json', 'If-Match': `"${now.revision}"` },
    body: JSON.stringify({ state: before.state, value: before.value }),
  });
  expect(answer.status, 'setting the figure back').toBe(200);
}

const year = (page: Page) => page.getByRole('region', { name: `Năm ${YEAR}` });
const figure = (page: Page) => year(page).getByRole('textbox', { name: /^Thực hiện/ });

async function openCell(page: Page, row: EvaluationRow): Promise<void> {
  await page.goto(`/danh-gia/${row.id}?indicator=${CODE}`);
  await expect(figure(page)).toBeVisible();
}

test.describe('a figure', () => {
  let row: EvaluationRow;
  let before: Cell;
  test.beforeAll(async () => {
    row = await evaluationIn('canbo.tc12', 'COLLECTING');
    before = await cellNow(row);
  });
  test.afterAll(() => restore(row, before));

  test('that two people change at once is not lost: the second sees whose it is and chooses', async ({ browser }) => {
    const officer = await signIn(browser, 'canbo.tc12');
    const head = await signIn(browser, 'thutruong.tc12');
    await openCell(officer, row);
    await openCell(head, row);
    await figure(officer).fill('401');
    await figure(officer).blur();
    await expect(year(officer).getByText(/Đã lưu/)).toBeVisible();

    await figure(head).fill('402');
    await figure(head).blur();
    const conflict = year(head).getByRole('alert');
    await expect(conflict).toContainText('Cán bộ tổ chức minh họa 12 đã sửa ô này trong lúc bạn nhập');
    await expect(conflict).toContainText('401');
    await expect(conflict).toContainText('402');
    expect((await cellNow(row)).value.actual).toBe('401');

    await conflict.getByRole('button', { name: 'Lấy giá trị của họ' }).click();
    await expect(figure(head)).toHaveValue('401');
    expect((await cellNow(row)).value.actual).toBe('401');
    await officer.context().close();
    await head.context().close();
  });
});

test.describe('a request', () => {
  test('with the token of another realm or with none is answered 401', async () => {
    const foreign = await token(
      process.env.KEYCLOAK_ADMIN ?? 'admin',
      process.env.KEYCLOAK_ADMIN_PASSWORD ?? 'admin',
      'master',
      'admin-cli',
    );
    for (const bearer of [foreign, 'not.a.token']) {
      expect(await refusal(await send(bearer, '/me'))).toEqual({ status: 401, code: 'auth.token.invalid' });
    }
  });

  test('for an object of another agency is answered as if there were none, and changes nothing', async () => {
    const foreign = (await evaluations('chuyenvien.so')).find(
      ({ organizationCode }) => organizationCode === 'MH.TC.02',
    );
    if (!foreign) throw new Error('The demonstration has no organization 02');
    const answer = await send(await token('canbo.tc01'), `/evaluations/${foreign.id}/values/O6-12/${YEAR}`, {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json', 'If-Match': '"1"' },
      body: JSON.stringify({ state: 'REPORTED', value: { numerator: '1', denominator: '1' } }),
    });
    expect(await refusal(answer)).toEqual({ status: 404, code: 'resource.not-found' });
  });
});
