import type { StatusTone } from '@/components/StatusTag.tsx';
import type { Ballot, BallotTerms, Council, Meeting, Member, Minutes, SaveMeeting } from './queries.ts';

export const ABSTAIN = 'ABSTAIN';

export const STATE_TONE: Record<Meeting['state'], StatusTone> = {
  PLANNED: 'waiting',
  OPEN: 'progress',
  CLOSED: 'done',
};
export const BALLOT_TONE: Record<Ballot['state'], StatusTone> = {
  PREPARED: 'neutral',
  OPEN: 'progress',
  CLOSED: 'done',
  WITHDRAWN: 'neutral',
};

/** What is usually voted on; the words of the options come from the locale. */
export const PRESETS = {
  GRADE: ['A', 'B', 'C', 'D', 'NOT_GRADED', ABSTAIN],
  DOSSIER: ['PASS', 'REVISE', ABSTAIN],
  MOTION: ['FOR', 'AGAINST', ABSTAIN],
} as const;
export type Preset = keyof typeof PRESETS;

/** What the form of a new ballot holds, as it is sent. */
export function termsOf(values: Record<string, unknown>, label: (code: string) => string): BallotTerms {
  const kind = values.kind as BallotTerms['kind'];
  return {
    kind,
    question: String(values.question),
    options: PRESETS[values.preset as Preset].map((code) => ({ code, label: label(code) })),
    majority: values.majority as BallotTerms['majority'],
    // Where nobody may know the chair's vote it can't break a tie.
    tieRule: kind === 'SECRET' ? 'FAILS' : (values.tieRule as BallotTerms['tieRule']),
  };
}

/** What the form of a meeting holds, as it is sent: evaluations first, then a line each of other business. */
export function planOf(values: Record<string, unknown>, council: Council): SaveMeeting {
  const evaluations = (values.evaluationIds as string[] | undefined) ?? [];
  const lines = String(values.others ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  return {
    startsAt: new Date(String(values.startsAt)).toISOString(),
    endsAt: new Date(String(values.endsAt)).toISOString(),
    place: String(values.place ?? ''),
    online: values.online === true,
    chairId: String(values.chairId),
    secretaryId: String(values.secretaryId),
    items: [
      ...evaluations.map((evaluationId) => ({
        evaluationId,
        title: council.evaluations.find((one) => one.evaluationId === evaluationId)?.organizationName ?? evaluationId,
      })),
      ...lines.map((title) => ({ title })),
    ],
  };
}

/** A meeting as its form holds it. */
export function planValues(meeting: Meeting): Record<string, unknown> {
  return {
    startsAt: meeting.startsAt,
    endsAt: meeting.endsAt,
    place: meeting.place,
    online: meeting.online,
    chairId: meeting.chairId,
    secretaryId: meeting.secretaryId,
    evaluationIds: meeting.items.flatMap((item) => (item.evaluationId ? [item.evaluationId] : [])),
    others: meeting.items
      .filter((item) => !item.evaluationId)
      .map((item) => item.title)
      .join('\n'),
  };
}

export const memberOf = (meeting: Pick<Meeting, 'members'>, id: string): Member | undefined =>
  meeting.members.find((member) => member.memberId === id);

export interface Proceedings {
  meeting: Meeting;
  ballots: Ballot[];
}

/** The record as it stands in the minutes. */
export const recordOf = (minutes: Minutes): Proceedings => JSON.parse(minutes.content) as Proceedings;
