import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ApiProblem } from './problem.ts';
import { send } from './transport.ts';

const session = vi.hoisted(() => ({ token: 'old', renews: true, back: Promise.resolve() }));
vi.mock('@/lib/session.ts', () => ({
  accessToken: () => session.token,
  renew: async () => {
    if (session.renews) session.token = 'new';
    return session.renews;
  },
  sessionBack: () => session.back,
}));

const answers: (Response | Error)[] = [];
const asked: Request[] = [];

beforeEach(() => {
  session.token = 'old';
  session.renews = true;
  answers.length = 0;
  asked.length = 0;
  vi.useFakeTimers({ shouldAdvanceTime: true, advanceTimeDelta: 200 });
  vi.stubGlobal('fetch', async (request: Request) => {
    asked.push(request);
    const answer = answers.shift() ?? new Response('{}');
    if (answer instanceof Error) throw answer;
    return answer;
  });
});

const post = () => new Request('http://api.example/x', { method: 'POST', body: '{}' });
const refusal = (status: number) =>
  new Response(JSON.stringify({ code: 'auth.token.expired' }), {
    status,
    headers: { 'Content-Type': 'application/problem+json' },
  });
const header = (name: string) => asked.map((request) => request.headers.get(name));

describe('every request', () => {
  it('carries token, language and, for a POST, an idempotency key', async () => {
    await send(post());
    expect(header('Authorization')).toEqual(['Bearer old']);
    expect(header('Accept-Language')).toEqual(['vi']);
    expect(header('Idempotency-Key')[0]).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('is refused as a problem', async () => {
    answers.push(refusal(422));
    const problem = await send(post()).catch((thrown: ApiProblem) => thrown);
    expect(problem).toMatchObject({ status: 422, code: 'auth.token.expired' });
  });
});

describe('a token refused', () => {
  it('is renewed and the same request sent again with the same key', async () => {
    answers.push(refusal(401));
    await send(post());
    expect(header('Authorization')).toEqual(['Bearer old', 'Bearer new']);
    expect(new Set(header('Idempotency-Key')).size).toBe(1);
  });

  it('that can’t be renewed waits for the person and then goes on', async () => {
    session.renews = false;
    let signIn = () => {};
    session.back = new Promise((resolve) => {
      signIn = resolve;
    });
    answers.push(refusal(401));
    const sent = send(post());
    await vi.waitFor(() => expect(asked).toHaveLength(1));
    session.token = 'again';
    signIn();
    await sent;
    expect(header('Authorization')).toEqual(['Bearer old', 'Bearer again']);
  });

  it('twice is a refusal, not a loop', async () => {
    answers.push(refusal(401), refusal(401));
    await expect(send(post())).rejects.toMatchObject({ status: 401 });
    expect(asked).toHaveLength(2);
  });
});

describe('a broken line', () => {
  it('is tried once more, with the same key so that nothing happens twice', async () => {
    answers.push(new TypeError('network'));
    await send(post());
    expect(new Set(header('Idempotency-Key')).size).toBe(1);
    expect(asked).toHaveLength(2);
  });

  it('is not tried again for a change that has no key', async () => {
    answers.push(new TypeError('network'));
    await expect(send(new Request('http://api.example/x', { method: 'PUT' }))).rejects.toMatchObject({ status: 0 });
    expect(asked).toHaveLength(1);
  });
});
