import { describe, expect, it } from 'vitest';
import { decimalOf, differenceOf, sameNumber, sumOf } from './decimal.ts';

describe('exact sums of decimal text', () => {
  it('come out where binary fractions would not', () => {
    expect(sumOf(['0.1', '0.2', '0.7'])).toBe('1');
    expect(sumOf(['0.333', '0.333', '0.333'])).toBe('0.999');
    expect(sumOf(['12', '0.50'])).toBe('12.5');
    expect(sumOf([])).toBe('0');
  });

  it('keep what no number of the browser can hold', () => {
    expect(sumOf(['9007199254740993', '0.00000000000000000001'])).toBe('9007199254740993.00000000000000000001');
  });

  it('tell what is missing or too much', () => {
    expect(differenceOf('1', '0.999')).toBe('0.001');
    expect(differenceOf('1', '1.25')).toBe('-0.25');
    expect(differenceOf('0.5', '0.50')).toBe('0');
  });

  it('refuse what is not a decimal', () => {
    expect(sumOf(['0,5', '0.5'])).toBeUndefined();
    expect(sameNumber('1.0', '1')).toBe(true);
    expect(sameNumber('x', 'x')).toBe(false);
  });
});

describe('fractions of the engine', () => {
  it('read as the decimal that they are, or stay fractions', () => {
    expect(decimalOf('181/2')).toBe('90.5');
    expect(decimalOf('-1/8')).toBe('-0.125');
    expect(decimalOf('200/3')).toBe('200/3');
    expect(decimalOf('100')).toBe('100');
    expect(decimalOf('1/0')).toBe('1/0');
  });
});
