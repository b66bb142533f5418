import { describe, expect, it } from 'vitest';
import { safeReturnTo } from './return-to.ts';

const origin = 'https://danhgia.example';

describe('the way back after login stays on this site', () => {
  it.each([
    ['/evaluations/1?tab=result#O6-12', '/evaluations/1?tab=result#O6-12'],
    ['/', '/'],
    ['//evil.example/a', '/'],
    ['/\\evil.example', '/'],
    ['https://evil.example', '/'],
    ['javascript:alert(1)', '/'],
    ['evaluations', '/'],
    ['/signin?code=1', '/'],
    ['/signed-out', '/'],
    [undefined, '/'],
    [{ path: '/a' }, '/'],
  ])('%s → %s', (candidate, path) => expect(safeReturnTo(candidate, origin)).toBe(path));
});
