import { describe, expect, it } from 'vitest';
import { draftOf } from './model.ts';
import type { Question } from './queries.ts';

const step = (kind: string, text: string) => ({ kind, text, byName: 'Sở', at: '2026-01-01T00:00:00Z' });
const question = (...steps: object[]) =>
  ({ question: { subject: 'Cách tính FTE' }, steps, allowedActions: [], version: 0 }) as unknown as Question;

describe('draftOf', () => {
  it('starts from the subject and the last answer', () => {
    const asked = question(step('ASKED', 'a'), step('ANSWERED', 'b'), step('REOPENED', 'c'), step('ANSWERED', 'd'));
    expect(draftOf(asked)).toEqual({ question: 'Cách tính FTE', answer: 'd' });
  });

  it('is empty where nothing was answered', () => {
    expect(draftOf(question(step('ASKED', 'a'))).answer).toBe('');
  });
});
