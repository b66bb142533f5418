import { describe, expect, it } from 'vitest';
import { isLetter, patternOf } from './grades.ts';
import vi from './locales/vi.json';

describe('grades of every kind', () => {
  it('have the pattern of where they stand in their set', () => {
    expect(patternOf('A')).toBe('a');
    expect(patternOf('LIMITED')).toBe('c');
    expect(patternOf('NOT_QUALIFIED')).toBe('d');
    expect(patternOf('NOT_GRADED')).toBe('n');
  });
  it('are all known, those of organizations by letter', () => {
    const unknown = Object.keys(vi.grade).filter((grade) => patternOf(grade) === 'n');
    expect(unknown).toEqual(['NOT_GRADED', 'PROVISIONAL']);
    expect(isLetter('B')).toBe(true);
    expect(isLetter('GOOD')).toBe(false);
  });
});
