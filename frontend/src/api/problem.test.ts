import { describe, expect, it, vi } from 'vitest';
import { ApiProblem, asProblem, fieldOf, problemOf, problemText, problemTitle, showOnFields } from './problem.ts';

const problem = (status: number, body: object, type = 'application/problem+json') =>
  problemOf(new Response(JSON.stringify(body), { status, headers: { 'Content-Type': type } }));

describe('reading a refusal', () => {
  it('takes code, trace and errors with pointers', async () => {
    const read = await problem(422, {
      code: 'catalogue.functions.sum',
      traceId: 'abc',
      errors: [{ pointer: '/functions', code: 'catalogue.functions.sum', params: { sum: '0.9' } }, { bad: true }],
    });
    expect(read).toBeInstanceOf(ApiProblem);
    expect([read.status, read.code, read.traceId]).toEqual([422, 'catalogue.functions.sum', 'abc']);
    expect(read.errors).toEqual([
      { pointer: '/functions', code: 'catalogue.functions.sum', params: { sum: '0.9' } },
      { pointer: '', code: 'unknown', params: {} },
    ]);
  });

  it('keeps further members, such as the present state of a stale object', async () =>
    expect((await problem(412, { code: 'concurrency.stale', current: { revision: 3 } })).members.current).toEqual({
      revision: 3,
    }));

  it('copes with an answer that is no problem at all', async () => {
    const read = await problemOf(
      new Response('<html>Bad gateway</html>', { status: 502, headers: { 'Content-Type': 'text/html' } }),
    );
    expect([read.code, problemTitle(read)]).toEqual(['http.502', expect.stringContaining('Máy chủ gặp lỗi')]);
  });

  it('never blames the server for a bug of ours', () => expect(asProblem(new TypeError('x')).status).toBe(-1));
});

describe('sentences', () => {
  it('are those of the code, with its numbers', () =>
    expect(problemText('criteria.weights.sum', { sum: '99' })).toBe('Tổng trọng số là 99, phải đúng bằng 100.'));
  it('name the column of functions that a sum belongs to', () => {
    const text = problemText('criteria.weights.sum', { sum: '99', function: 'BR' });
    expect(text).toMatch(/^Tổng trọng số \(.+\) là 99, phải đúng bằng 100\.$/);
  });
  it('say a size as people do', () =>
    expect(problemText('request.too-large', { maxBytes: 52428800 }, 413)).toContain('50,0 MB'));
  it('fall back to the general sentence of the status', () =>
    expect(problemText('never.heard.of', {}, 409)).toBe(problemText('status.409')));
  it('of a broken line tell that nothing typed is lost', () =>
    expect(problemTitle(new ApiProblem(0))).toContain('những gì đã nhập vẫn còn'));
});

describe('pointers', () => {
  it.each([
    ['/functions/0/share', ['functions', 0, 'share']],
    ['#/nameVi', ['nameVi']],
    ['/a~1b/c~0d', ['a/b', 'c~d']],
    ['#query/size', undefined],
    ['#header/If-Match', undefined],
  ])('%s', (pointer, field) => expect(fieldOf(pointer)).toEqual(field));

  it('land on the fields that caused them; the rest comes back', async () => {
    const refused = await problem(422, {
      code: 'x',
      errors: [
        { pointer: '/functions/0/share', code: 'catalogue.functions.sum' },
        { pointer: '#header/If-Match', code: 'concurrency.stale' },
        { pointer: '/hidden', code: 'request.wrong-type' },
      ],
    });
    const form = { setFields: vi.fn(), scrollToField: vi.fn() };
    const rest = showOnFields(refused, form, (name) => name[0] !== 'hidden');
    expect(form.setFields).toHaveBeenCalledWith([
      { name: ['functions', 0, 'share'], errors: ['Tỷ trọng các chức năng phải có tổng đúng bằng 1.'] },
    ]);
    expect(form.scrollToField).toHaveBeenCalledWith(['functions', 0, 'share'], expect.anything());
    expect(rest.map((error) => error.pointer)).toEqual(['#header/If-Match', '/hidden']);
  });
});
