import { describe, expect, it } from 'vitest';
import { csvOf } from './csv.ts';

describe('text for a spreadsheet', () => {
  it('quotes every cell and lets none be computed', () => {
    expect(
      csvOf([
        ['Tổ chức', '12,50'],
        ['=1+1', 'a "b"'],
      ]),
    ).toBe('\uFEFF"Tổ chức","12,50"\r\n"\'=1+1","a ""b"""\r\n');
    expect(csvOf([['@x'], ['+1'], ['-1'], ['−1'], ['']])).toBe('\uFEFF"\'@x"\r\n"\'+1"\r\n"\'-1"\r\n"−1"\r\n""\r\n');
  });
});
