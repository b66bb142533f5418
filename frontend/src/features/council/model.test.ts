import { describe, expect, it } from 'vitest';
import { expertBody, expertValues, heaviestFirst, waitingFirst, withSeats } from './model.ts';
import type { Checked, Duty, Expert, InterestEvaluation, Member } from './queries.ts';

const checked = (organizationName: string, level: 'NONE' | 'DISCLOSE' | 'BAR'): Checked => ({
  evaluationId: organizationName,
  organizationName,
  conflict: { level, reasons: [] },
});

describe('what stands in the way', () => {
  it('is shown the heaviest first, by name within', () => {
    const items = [checked('Đ', 'NONE'), checked('B', 'DISCLOSE'), checked('C', 'BAR'), checked('A', 'NONE')];
    expect(heaviestFirst(items).map((item) => item.organizationName)).toEqual(['C', 'B', 'A', 'Đ']);
  });

  it('shows the recused first, then who has not declared, each by seat', () => {
    const evaluation = {
      members: [
        { memberId: 'm1', status: 'ENTITLED' },
        { memberId: 'm2', status: 'TO_DECLARE' },
        { memberId: 'm3', status: 'RECUSED' },
        { memberId: 'm4', status: 'ENTITLED' },
        { memberId: 'gone', status: 'RECUSED' },
      ],
    } as InterestEvaluation;
    const members = [4, 1, 2, 3].map((seat) => ({ id: `m${seat}`, seat })) as Member[];
    expect(withSeats(evaluation, members).map(({ seat }) => seat.id)).toEqual(['m3', 'm2', 'm1', 'm4']);
  });
});

it('asks for a declaration before anything else', () => {
  const duties = [
    { organizationName: 'A', status: 'ENTITLED' },
    { organizationName: 'C', status: 'TO_DECLARE' },
    { organizationName: 'B', status: 'TO_DECLARE' },
  ] as Duty[];
  expect(waitingFirst(duties).map((duty) => duty.organizationName)).toEqual(['B', 'C', 'A']);
});

describe('an expert in the form', () => {
  const expert = {
    id: 'e',
    displayName: 'Chuyên gia minh họa',
    specialties: ['Đo lường'],
    active: true,
    employers: [
      { agencyId: 'a1', name: 'Sở minh họa', from: '2020-01-01' },
      { name: 'Trường minh họa', office: 'Giảng viên' },
    ],
    interests: [{ kind: 'FAMILY', agencyId: 'a2', name: 'Viện minh họa', note: 'Anh trai' }],
    allowedActions: [],
    version: 3,
  } as Expert;

  it('comes back as it went in, with names only where there is no body', () => {
    expect(expertBody(expertValues(expert))).toEqual({
      displayName: 'Chuyên gia minh họa',
      specialties: ['Đo lường'],
      active: true,
      employers: [
        { agencyId: 'a1', from: '2020-01-01' },
        { name: 'Trường minh họa', office: 'Giảng viên' },
      ],
      interests: [{ kind: 'FAMILY', agencyId: 'a2', note: 'Anh trai' }],
    });
  });

  it('leaves out an employer in which nothing was written, and spaces', () => {
    const body = expertBody({ displayName: ' A ', specialties: [' x ', ' '], employers: [{}, { name: ' B ' }] });
    expect(body.displayName).toBe('A');
    expect(body.specialties).toEqual(['x']);
    expect(body.employers).toEqual([{ name: 'B' }]);
    expect(body.active).toBe(true);
  });
});
