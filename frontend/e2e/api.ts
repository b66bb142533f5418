import { expect } from '@playwright/test';

/** Where the system under test is; the launcher gives the addresses of a stack on free ports. */
const API = process.env.STI_API_ORIGIN ?? 'http://localhost:8080';
const KEYCLOAK = process.env.STI_KEYCLOAK_ORIGIN ?? 'http://localhost:8180';

/** Tokens of this worker that are still good for a while: each grant costs the hash of a password. */
const granted = new Map<string, { token: string; until: number }>();

/** A token by direct grant: `sti-demo` exists in the demonstration realm only. */
export async function token(username: string, password = 'Minhhoa@2026', realm = 'sti', client = 'sti-demo') {
  const name = [username, password, realm, client].join(' ');
  const known = granted.get(name);
  if (known && known.until > Date.now()) return known.token;
  const ask = () =>
    fetch(`${KEYCLOAK}/realms/${realm}/protocol/openid-connect/token`, {
      method: 'POST',
      body: new URLSearchParams({ grant_type: 'password', client_id: client, username, password }),
    });
  let answer = await ask();
  // Its protection against guessing refuses two logins of one person in the same moment; files run side by side.
  for (let again = 0; again < 3 && answer.status === 400; again++) {
    await new Promise((resolve) => setTimeout(resolve, 400));
    answer = await ask();
  }
  expect(answer.status, `token of ${username}`).toBe(200);
  const { access_token, expires_in } = (await answer.json()) as { access_token: string; expires_in: number };
  granted.set(name, { token: access_token, until: Date.now() + (expires_in / 2) * 1000 });
  return access_token;
}

/** One request with a token, whatever its answer. */
export function send(bearer: string, path: string, init: RequestInit = {}): Promise<Response> {
  const headers = new Headers(init.headers);
  headers.set('Authorization', `Bearer ${bearer}`);
  return fetch(`${API}/api/v1${path}`, { ...init, headers });
}

/** What the API shows this person; anything but 200 fails. */
export async function read<T>(username: string, path: string): Promise<T> {
  const answer = await send(await token(username), path);
  expect(answer.status, path).toBe(200);
  return (await answer.json()) as T;
}

/** A refusal as the API words it: problem+json with a code. */
export async function refusal(answer: Response): Promise<{ status: number; code: string }> {
  expect(answer.headers.get('content-type')).toContain('application/problem+json');
  const { status, code } = (await answer.json()) as { status: number; code: string };
  expect(status).toBe(answer.status);
  return { status, code };
}

export interface EvaluationRow {
  id: string;
  campaignId: string;
  organizationCode: string;
  organizationName: string;
  state: string;
}

/** Evaluations of the demonstration campaign that this person sees. */
export async function evaluations(username: string): Promise<EvaluationRow[]> {
  const { items } = await read<{ items: { id: string; year: number; kind: string }[] }>(
    username,
    '/campaigns?size=200',
  );
  const campaign = items.find(({ year, kind }) => year === 2026 && kind === 'ORGANIZATION');
  if (!campaign)
    throw new Error('The demonstration campaign of 2026 is not there: start a stack with demonstration data');
  const rows = await read<{ items: EvaluationRow[] }>(username, `/campaigns/${campaign.id}/evaluations?size=200`);
  return rows.items;
}

export async function evaluationIn(username: string, state: string): Promise<EvaluationRow> {
  const found = (await evaluations(username)).find((row) => row.state === state);
  if (!found) throw new Error(`No evaluation is ${state}: start a fresh stack with demonstration data`);
  return found;
}

export const firstId = async (username: string, path: string): Promise<string> => {
  const { items } = await read<{ items: { id: string }[] }>(username, path);
  const first = items[0];
  if (!first) throw new Error(`Nothing under ${path}`);
  return first.id;
};

/** The administration interface of Keycloak, as its own administrator. */
export async function keycloak(path: string, init: RequestInit = {}): Promise<Response> {
  const { KEYCLOAK_ADMIN = 'admin', KEYCLOAK_ADMIN_PASSWORD = 'admin' } = process.env;
  const bearer = await token(KEYCLOAK_ADMIN, KEYCLOAK_ADMIN_PASSWORD, 'master', 'admin-cli');
  const headers = new Headers(init.headers);
  headers.set('Authorization', `Bearer ${bearer}`);
  return fetch(`${KEYCLOAK}/admin/realms/sti${path}`, { ...init, headers });
}
