import { expect, test } from '@playwright/test';
import { type EvaluationRow, evaluations, read, send, token } from './api.ts';
import { expectAccessibleInBothThemes, signIn } from './people.ts';

const OFFICER = 'canbo.tc05';
/** Its data years are 2025 to 2027: the first of them was certified in 2026. Another file opens a campaign of 2027. */
const YEAR = 2028;

async function post<T>(username: string, path: string, body: object, version?: number): Promise<T> {
  const answer = await send(await token(username), path, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      'Idempotency-Key': crypto.randomUUID(),
      ...(version === undefined ? {} : { 'If-Match': `"${version}"` }),
    },
    body: JSON.stringify(body),
  });
  expect([200, 201], path).toContain(answer.status);
  return (await answer.json()) as T;
}

type List = { id: string; version: number };

/** A later year's list and campaign, as the department and the city would open them. */
async function openNextRound(): Promise<string> {
  let list = await post<List>('chuyenvien.so', '/yearly-lists', { year: YEAR, kind: 'ORGANIZATION' });
  const act = async (username: string, name: string, body: object) => {
    list = await post<List>(username, `/yearly-lists/${list.id}/${name}`, body, list.version);
  };
  await act('chuyenvien.so', 'proposals', {});
  await act('lanhdao.so', 'submissions', {});
  await act('lanhdao.tp', 'approvals', { decisionNumber: '04/QĐ-MH (minh họa)', decisionDate: '2026-11-20' });
  const sets = await read<{ items: { id: string; code: string; status: string }[] }>(
    'chuyenvien.so',
    '/criteria-sets?size=200',
  );
  const campaign = await post<{ id: string }>('chuyenvien.so', '/campaigns', {
    yearlyListId: list.id,
    criteriaSetId: sets.items.find(({ code, status }) => code === 'PL6-ORG' && status === 'PUBLISHED')?.id,
    nameVi: `Đánh giá, xếp loại tổ chức KH&CN công lập năm ${YEAR} (minh họa)`,
    deadline: `${YEAR}-07-20`,
    method: 'DEPARTMENT',
  });
  return campaign.id;
}

test('the next round takes over what was certified: values with their origin, no statuses, nothing that was typed', async ({
  browser,
}) => {
  const [before] = await evaluations(OFFICER);
  if (!before) throw new Error('There is no round before');
  const campaign = await openNextRound();
  const { items } = await read<{ items: EvaluationRow[] }>(OFFICER, `/campaigns/${campaign}/evaluations`);
  const [evaluation] = items;
  if (!evaluation) throw new Error('The organization is not in the next round');

  const page = await signIn(browser, OFFICER);
  await page.goto(`/danh-gia/${evaluation.id}?indicator=O6-13`);
  const offer = page.getByRole('alert').filter({ hasText: 'Kỳ đánh giá 2026 có' });
  const [offered] = (await offer.innerText()).match(/\d+(?= ô)/) ?? [];
  await expectAccessibleInBothThemes(page);

  await test.step('each value is shown before it is taken', async () => {
    await offer.getByRole('button', { name: 'Lấy số liệu kỳ trước' }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('listitem').filter({ hasText: /^O6-\d/ })).toHaveCount(Number(offered));
    await expect(dialog).not.toContainText(/Năm 202[67]/);
    await expectAccessibleInBothThemes(page);
    await dialog.getByRole('button', { name: 'Lấy số liệu kỳ trước' }).click();
    await expect(dialog).toBeHidden({ timeout: 30_000 });
  });

  await test.step('the year that was certified is there with its origin, the others are still owed', async () => {
    await expect(offer).toBeHidden();
    await expect(page.getByText(/Lấy từ kỳ 2026, bản \d+$/)).toHaveCount(1);
    const sheet = await read<{ groups: { criteria: { indicators: Indicator[] }[] }[] }>(
      OFFICER,
      `/evaluations/${evaluation.id}/sheet`,
    );
    const indicators = sheet.groups.flatMap((group) => group.criteria.flatMap((criterion) => criterion.indicators));
    const cells = indicators.flatMap((indicator) => indicator.cells);
    expect(cells.filter(({ state }) => state === 'REPORTED')).toHaveLength(Number(offered));
    expect(cells.filter(({ period, state }) => ['2026', '2027'].includes(period) && state !== 'EMPTY')).toEqual([]);
    // Neither what the department decided nor the files come along.
    expect(indicators.filter(({ appraisal, evidenceCount }) => appraisal || evidenceCount > 0)).toEqual([]);
  });
});

interface Indicator {
  cells: { period: string; state: string }[];
  appraisal?: unknown;
  evidenceCount: number;
}
