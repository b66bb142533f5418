import { ApiProblem } from '@/api/problem.ts';
import type { Schema } from '@/api/types.ts';
import { fromShares, type Organization, type TypedShares, toShares } from './model.ts';

/** What the form of an organization holds: as the request, but shares as they were typed. */
export type OrganizationValues = Omit<Schema<'SaveOrganization'>, 'functions'> & { functions: TypedShares };

export function valuesOf(organization: Organization): OrganizationValues {
  const { code, nameVi, nameEn, shortName, governingBodyId, foundedOn, dissolvedOn, autonomyGroup } = organization;
  const { identifiers, registration, illustrative } = organization;
  const plain = { code, nameVi, nameEn, shortName, governingBodyId, foundedOn, dissolvedOn, autonomyGroup };
  return { ...plain, identifiers, registration, illustrative, functions: fromShares(organization.functions) };
}

const filled = (value: unknown): boolean => value !== undefined && value !== null && value !== '';

/** Texts without spaces around them, and without what was left empty. */
function tidy(values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values)
      .map(([key, value]) => [key, typeof value === 'string' ? value.trim() : value] as const)
      .filter(([, value]) => filled(value)),
  );
}

export function toRequest(values: OrganizationValues): Schema<'SaveOrganization'> {
  const { functions, identifiers, registration, ...rest } = values;
  return {
    ...tidy(rest),
    functions: toShares(functions),
    identifiers: tidy({ ...identifiers }),
    registration: tidy({ ...registration }),
  } as Schema<'SaveOrganization'>;
}

/** The shares are one field of the form: whatever is wrong with any of them is shown there. */
export function onSharesField(thrown: unknown): unknown {
  if (!(thrown instanceof ApiProblem)) return thrown;
  const errors = thrown.errors.map((error) =>
    error.pointer.startsWith('/functions') ? { ...error, pointer: '/functions' } : error,
  );
  return new ApiProblem(thrown.status, { ...thrown.members, errors });
}
