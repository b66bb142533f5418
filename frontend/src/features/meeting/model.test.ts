import { describe, expect, it } from 'vitest';
import { planOf, termsOf } from './model.ts';
import type { Council } from './queries.ts';

const council = { evaluations: [{ evaluationId: 'e1', organizationName: 'Viện minh họa' }] } as unknown as Council;

describe('a meeting as it is sent', () => {
  it('has its evaluations first, then a line each of other business', () => {
    const plan = planOf(
      {
        startsAt: '2026-06-01T08:30:00+07:00',
        endsAt: '2026-06-01T11:30:00+07:00',
        place: 'Phòng 1',
        chairId: 'c',
        secretaryId: 's',
        evaluationIds: ['e1'],
        others: ' Việc khác \n\nThông qua lịch',
      },
      council,
    );
    expect(plan.startsAt).toBe('2026-06-01T01:30:00.000Z');
    expect(plan.online).toBe(false);
    expect(plan.items).toEqual([
      { evaluationId: 'e1', title: 'Viện minh họa' },
      { title: 'Việc khác' },
      { title: 'Thông qua lịch' },
    ]);
  });
});

describe('the terms of a ballot', () => {
  const values = { question: 'Loại nào?', preset: 'MOTION', majority: 'MORE_THAN_HALF', tieRule: 'CHAIR' };
  it('let the chair break a tie where votes are open', () => {
    expect(termsOf({ ...values, kind: 'OPEN' }, (code) => `#${code}`)).toEqual({
      kind: 'OPEN',
      question: 'Loại nào?',
      options: [
        { code: 'FOR', label: '#FOR' },
        { code: 'AGAINST', label: '#AGAINST' },
        { code: 'ABSTAIN', label: '#ABSTAIN' },
      ],
      majority: 'MORE_THAN_HALF',
      tieRule: 'CHAIR',
    });
  });
  it('never where they are secret', () => {
    expect(termsOf({ ...values, kind: 'SECRET' }, String).tieRule).toBe('FAILS');
  });
});
