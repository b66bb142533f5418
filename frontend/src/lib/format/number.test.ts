import { describe, expect, it } from 'vitest';
import {
  formatBytes,
  formatCount,
  formatDecimal,
  formatMoney,
  formatPercent,
  formatShare,
  NO_VALUE,
} from './number.ts';

describe('exact decimals are written digit by digit', () => {
  it.each([
    ['0', '0'],
    ['7', '7'],
    ['999', '999'],
    ['1234', '1.234'],
    ['1234.5', '1.234,5'],
    ['1234567.80', '1.234.567,80'],
    ['-12.5', '−12,5'],
    ['12345/137', '12.345/137'],
    ['-1/3', '−1/3'],
    // Beyond the 15 digits that binary floating point holds.
    ['12345678901234567890.12345678901234567890', '12.345.678.901.234.567.890,12345678901234567890'],
    ['not a number', 'not a number'],
  ])('%s → %s', (value, shown) => expect(formatDecimal(value)).toBe(shown));

  it.each([null, undefined, ''])('%s is shown as a dash', (value) => expect(formatDecimal(value)).toBe(NO_VALUE));
});

describe('units', () => {
  it('writes percent', () => expect(formatPercent('12.50')).toBe('12,50%'));
  it.each([
    ['1', '100%'],
    ['0.125', '12,5%'],
    ['0.05', '5%'],
    ['0', '0%'],
    ['0.333333', '33,3333%'],
  ])('share %s → %s', (value, shown) => expect(formatShare(value)).toBe(shown));
  it('writes money', () => expect(formatMoney('1500000')).toBe('1.500.000 đồng'));
  it('writes counts', () =>
    expect([formatCount(0), formatCount(10000), formatCount(undefined)]).toEqual(['0', '10.000', NO_VALUE]));
  it('writes sizes', () =>
    expect([formatBytes(512), formatBytes(1536), formatBytes(50 * 1024 * 1024)]).toEqual([
      '512 B',
      '1,5 KB',
      '50,0 MB',
    ]));
});
