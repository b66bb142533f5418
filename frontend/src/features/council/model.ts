import type { StatusTone } from '@/components/StatusTag.tsx';
import type {
  Checked,
  Duty,
  Expert,
  InterestEvaluation,
  InterestMember,
  Member,
  Reason,
  SaveExpert,
} from './queries.ts';

export const ROLES = ['CHAIR', 'VICE_CHAIR', 'SECRETARY', 'REVIEWER', 'MEMBER'] as const;
export const METHODS = ['DEPARTMENT', 'CONSULTANT', 'COUNCIL'] as const;
export const INTEREST_KINDS = ['EMPLOYMENT', 'CONTRACT', 'JOINT_TASK', 'FAMILY', 'OTHER'] as const;
export const TIE_KINDS = ['CONTRACT', 'JOINT_TASK', 'FAMILY', 'OTHER'] as const;
export const STATES = ['ACTIVE', 'DISSOLVED'] as const;

export const LEVEL_TONE: Record<Reason['level'], StatusTone> = { NONE: 'done', DISCLOSE: 'warning', BAR: 'error' };
export const STATUS_TONE: Record<InterestMember['status'], StatusTone> = {
  TO_DECLARE: 'waiting',
  ENTITLED: 'done',
  RECUSED: 'error',
};

const WEIGHT: Record<Reason['level'], number> = { BAR: 0, DISCLOSE: 1, NONE: 2 };

/** What bars first, then what is told, then what is free; by name within. */
export function heaviestFirst(items: readonly Checked[]): Checked[] {
  return items.toSorted(
    (one, other) =>
      WEIGHT[one.conflict.level] - WEIGHT[other.conflict.level] ||
      one.organizationName.localeCompare(other.organizationName, 'vi'),
  );
}

/** What still waits for a word comes first. */
export function waitingFirst(duties: readonly Duty[]): Duty[] {
  return duties.toSorted(
    (one, other) =>
      Number(one.status !== 'TO_DECLARE') - Number(other.status !== 'TO_DECLARE') ||
      one.organizationName.localeCompare(other.organizationName, 'vi'),
  );
}

/** Members of one evaluation with their seats; who may not take part comes first: that is what one looks for. */
export function withSeats(
  evaluation: InterestEvaluation,
  members: readonly Member[],
): { seat: Member; standing: InterestMember }[] {
  const order: InterestMember['status'][] = ['RECUSED', 'TO_DECLARE', 'ENTITLED'];
  return evaluation.members
    .flatMap((standing) => {
      const seat = members.find((member) => member.id === standing.memberId);
      return seat ? [{ seat, standing }] : [];
    })
    .toSorted(
      (one, other) =>
        order.indexOf(one.standing.status) - order.indexOf(other.standing.status) || one.seat.seat - other.seat.seat,
    );
}

type Row = Record<string, unknown>;
const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() ? value.trim() : undefined;

/** An expert as the form holds them. */
export function expertValues(expert: Expert | undefined): Row {
  if (!expert) return { active: true, specialties: [], employers: [{}], interests: [] };
  return {
    displayName: expert.displayName,
    title: expert.title ?? undefined,
    specialties: expert.specialties,
    personId: expert.personId ?? undefined,
    active: expert.active,
    note: expert.note ?? undefined,
    employers: expert.employers.map((employer) => ({
      agencyId: employer.agencyId ?? undefined,
      name: employer.agencyId ? undefined : employer.name,
      office: employer.office ?? undefined,
      from: employer.from ?? undefined,
      to: employer.to ?? undefined,
    })),
    interests: expert.interests.map((interest) => ({
      kind: interest.kind,
      agencyId: interest.agencyId ?? undefined,
      name: interest.agencyId ? undefined : interest.name,
      to: interest.to ?? undefined,
      note: interest.note ?? undefined,
    })),
  };
}

/** The form as the API takes it; a row in which nothing was written is not sent. */
export function expertBody(values: Row): SaveExpert {
  const rows = (value: unknown) => ((value as Row[] | undefined) ?? []).filter((row) => row);
  return {
    displayName: String(values.displayName ?? '').trim(),
    title: text(values.title),
    specialties: ((values.specialties as string[] | undefined) ?? []).map((one) => one.trim()).filter(Boolean),
    personId: text(values.personId),
    active: values.active !== false,
    note: text(values.note),
    employers: rows(values.employers)
      .map((row) => ({
        agencyId: text(row.agencyId),
        name: row.agencyId ? undefined : text(row.name),
        office: text(row.office),
        from: text(row.from),
        to: text(row.to),
      }))
      .filter((row) => row.agencyId || row.name || row.office),
    interests: rows(values.interests).map((row) => ({
      kind: row.kind as SaveExpert['interests'][number]['kind'],
      agencyId: text(row.agencyId),
      name: row.agencyId ? undefined : text(row.name),
      to: text(row.to),
      note: text(row.note),
    })),
  };
}
