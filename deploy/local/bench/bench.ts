// Measures the running stack with wrk: a list, one object, and a save with its audit entry, each with a real token.
// Usage: make bench (after make run). Addresses come from the environment that make run prints.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const api = process.env.STI_API_URL ?? 'http://localhost:8080';
const realm = process.env.STI_REALM_URL ?? 'http://localhost:8180/realms/sti';
const seconds = process.env.STI_BENCH_SECONDS ?? '10';

interface Cell {
  period: string;
  state: string;
  value?: unknown;
  explanation?: string;
  revision: number;
  editable: boolean;
}

interface Figure {
  code: string;
  cell: Cell;
}

interface Sheet {
  groups: { criteria: { indicators: { code: string; cells: Cell[] }[] }[] }[];
}

/** The first figure that may be saved again as it is, or that same one as it is now. */
function cellOf(sheet: Sheet, same?: Figure): Figure {
  for (const indicator of sheet.groups.flatMap((g) => g.criteria.flatMap((c) => c.indicators))) {
    const cell = indicator.cells.find((c) =>
      same ? same.code === indicator.code && same.cell.period === c.period : c.editable && c.state === 'REPORTED',
    );
    if (cell) return { code: indicator.code, cell };
  }
  throw new Error('No figure of canbo.tc12 can be saved: start over with make reset');
}

async function token(username: string): Promise<string> {
  const body = new URLSearchParams({
    grant_type: 'password',
    client_id: 'sti-demo',
    username,
    password: 'Minhhoa@2026',
  });
  const answer = await fetch(`${realm}/protocol/openid-connect/token`, { method: 'POST', body });
  if (!answer.ok) throw new Error(`No token for ${username}: ${answer.status}. Does the stack run with demonstration data?`);
  return ((await answer.json()) as { access_token: string }).access_token;
}

async function read<T>(path: string, bearer: string): Promise<T> {
  const answer = await fetch(api + path, { headers: { authorization: `Bearer ${bearer}` } });
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as T;
}

/** One connection after another: an untrained server is not what people meet. */
async function wrk(name: string, url: string, bearer: string, connections: number, prepare?: () => Promise<string>): Promise<void> {
  const run = async (duration: string) => {
    const script = await prepare?.();
    return spawnSync('wrk', [
      '-t1',
      `-c${connections}`,
      `-d${duration}s`,
      '--latency',
      '-H',
      `Authorization: Bearer ${bearer}`,
      ...(script ? ['-s', script] : []),
      url,
    ]);
  };
  await run('5');
  const { stdout, stderr, status } = await run(seconds);
  if (status !== 0) throw new Error(String(stderr));
  // Refusals are answered fast: counted as saves they would flatter.
  if (String(stdout).includes('Non-2xx')) throw new Error(`${name}: not every answer was a success\n${stderr}${stdout}`);
  console.log(`\n== ${name} (${connections} connections)\n${stdout}`);
}

try {
  execFileSync('wrk', ['-v'], { stdio: 'ignore' });
} catch (failure) {
  if ((failure as { code?: string }).code === 'ENOENT') {
    console.error('wrk is missing: apt-get install wrk');
    process.exit(1);
  }
}

const officer = await token('chuyenvien.so');
const { items: campaigns } = await read<{ items: { id: string }[] }>('/api/v1/campaigns', officer);
const campaign = campaigns[0];
if (!campaign) throw new Error('There is no campaign: load the demonstration data first');

await wrk('list of organizations', `${api}/api/v1/organizations?size=20`, officer, 16);
await wrk('campaign monitor with every grade computed', `${api}/api/v1/campaigns/${campaign.id}/evaluations?size=20`, officer, 4);

const unit = await token('canbo.tc12');
const { items: own } = await read<{ items: { id: string }[] }>(`/api/v1/campaigns/${campaign.id}/evaluations`, unit);
const evaluation = own[0];
if (!evaluation) throw new Error('canbo.tc12 sees no evaluation');
await wrk('one evaluation', `${api}/api/v1/evaluations/${evaluation.id}`, unit, 16);

const sheetPath = `/api/v1/evaluations/${evaluation.id}/sheet`;
const first = cellOf(await read<Sheet>(sheetPath, unit));

const cellPath = `/api/v1/evaluations/${evaluation.id}/values/${first.code}/${first.cell.period}`;

/** The revision that the next save must name, once no save that the last run broke off is still under way. */
async function settledRevision(): Promise<number> {
  for (let last = -1; ; ) {
    const { revision } = cellOf(await read<Sheet>(sheetPath, unit), first).cell;
    if (revision === last) return revision;
    last = revision;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

// Each answer's ETag is the next request's If-Match, so every save is a new revision with an audit entry. The script is
// written anew for each run: it begins with the revision that the last run left.
async function saves(): Promise<string> {
  const revision = await settledRevision();
  const script = join(mkdtempSync(join(tmpdir(), 'sti-bench-')), 'save.lua');
  writeFileSync(
    script,
    `local etag = '"${revision}"'
local n = 0
local body = [==[${JSON.stringify({ state: first.cell.state, value: first.cell.value, explanation: 'BENCH' })}]==]
request = function()
  n = n + 1
  -- Headers given to wrk.format would replace the common ones, and with them the token.
  wrk.headers["Content-Type"] = "application/json"
  wrk.headers["If-Match"] = etag
  return wrk.format("PUT", nil, nil, (body:gsub("BENCH", "đo tốc độ " .. n)))
end
local refusals = 0
response = function(status, headers, answer)
  etag = headers["ETag"] or headers["etag"] or etag
  if status >= 300 and refusals < 3 then
    refusals = refusals + 1
    io.stderr:write("refused with " .. status .. ": " .. answer .. "\\n")
  end
end
`,
  );
  return script;
}

await wrk(
  'save of one figure (new revision, audit entry, commit)',
  `${api}${cellPath}`,
  unit,
  1,
  saves,
);
