import { describe, expect, it } from 'vitest';
import { addDecimals, compareDecimals, type NumberLimits, readNumber, toInputText } from './number-input.ts';

describe('what a person may type', () => {
  it.each([
    ['0', '0'],
    ['007', '7'],
    ['12,5', '12.5'],
    ['12,50', '12.5'],
    ['1234', '1234'],
    ['1.234.567', '1234567'],
    ['1.234,5', '1234.5'],
    ['1 234', '1234'],
    ['1\u00a0234,25', '1234.25'],
    [' 42 ', '42'],
    ['-0', '0'],
  ])('%s is read as %s', (text, value) => expect(readNumber(text)).toEqual({ text, value }));

  it('an empty field is no value and no error', () => expect(readNumber('  ')).toEqual({ text: '  ' }));
});

describe('what is refused, and why; the text stays as typed', () => {
  it.each<[string, NumberLimits, string]>([
    ['1.234', {}, 'ambiguous'],
    ['12.345', {}, 'ambiguous'],
    ['1.5', {}, 'decimalDot'],
    ['0.25', {}, 'decimalDot'],
    ['.5', {}, 'decimalDot'],
    ['1,234.5', {}, 'grouping'],
    ['1,234,567', {}, 'grouping'],
    ['12.34.567', {}, 'grouping'],
    ['1.234 567', {}, 'grouping'],
    ['mười hai', {}, 'notNumber'],
    ['1e5', {}, 'notNumber'],
    ['12,', {}, 'notNumber'],
    [',5', {}, 'notNumber'],
    ['-3', {}, 'negative'],
    ['−3', {}, 'negative'],
    ['2,5', { decimals: 0 }, 'notWhole'],
    ['2,555', { decimals: 2 }, 'tooManyDecimals'],
    ['101', { max: '100' }, 'tooLarge'],
    ['100,01', { max: '100' }, 'tooLarge'],
    ['0', { min: '1' }, 'tooSmall'],
  ])('%s with %j: %s', (text, limits, problem) => expect(readNumber(text, limits)).toEqual({ text, problem }));

  it('takes a negative number where there is no lower bound', () =>
    expect(readNumber('-3,5', { min: null }).value).toBe('-3.5'));
});

describe('exact arithmetic for hints', () => {
  it('compares beyond floating point', () => {
    expect(compareDecimals('0.1', '0.10')).toBe(0);
    expect(compareDecimals('9007199254740993', '9007199254740992')).toBe(1);
    expect(compareDecimals('-1', '0.5')).toBe(-1);
  });
  it('adds shares to exactly one', () => expect(addDecimals(['0.1', '0.2', '0.7'])).toBe('1'));
  it('adds negatives', () => expect(addDecimals(['-0.5', '0.25'])).toBe('-0.25'));
  it('writes an input text that reads back as itself', () => {
    for (const value of ['1234', '1234.5', '0.125']) expect(readNumber(toInputText(value)).value).toBe(value);
  });
});
