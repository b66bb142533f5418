import type { Schema } from '@/api/types.ts';
import { foundIn } from '@/lib/fold.ts';

export type AgencyNode = Schema<'AgencyNode'>;
export type AgencyView = Schema<'AgencyView'>;
export type Member = NonNullable<AgencyView['members']>[number];
export type Person = Schema<'PersonRow'>;
export type Membership = Person['memberships'][number];

export const KINDS = ['CITY', 'DEPARTMENT', 'COMMUNE', 'ORGANIZATION', 'OTHER'] as const;
export const ROLES = ['OFFICER', 'HEAD'] as const;

/** Departments are few and looked for first, communes many: within a level by kind, then as the server ordered them. */
const RANK = { CITY: 0, DEPARTMENT: 1, OTHER: 2, ORGANIZATION: 3, COMMUNE: 4 };

export function byKind(nodes: readonly AgencyNode[]): AgencyNode[] {
  return nodes
    .toSorted((a, b) => RANK[a.kind] - RANK[b.kind])
    .map((node) => ({ ...node, children: byKind(node.children) }));
}

/** What a search leaves of the tree: what is found, with everything above it. */
export function narrow(nodes: readonly AgencyNode[], typed: string): AgencyNode[] {
  if (typed.trim() === '') return [...nodes];
  return nodes.flatMap((node) => {
    const children = narrow(node.children, typed);
    const found = foundIn(`${node.code} ${node.nameVi} ${node.nameEn ?? ''}`, typed);
    return found || children.length > 0 ? [{ ...node, children }] : [];
  });
}

/** Ids from the root to the agency, itself last; empty when the tree does not have it. */
export function wayTo(nodes: readonly AgencyNode[], id: string): string[] {
  for (const node of nodes) {
    if (node.id === id) return [id];
    const below = wayTo(node.children, id);
    if (below.length > 0) return [node.id, ...below];
  }
  return [];
}

/** How many agencies the tree has. */
export const countOf = (nodes: readonly AgencyNode[]): number =>
  nodes.reduce((sum, node) => sum + 1 + countOf(node.children), 0);

/** Whether something with these bounds, both included, holds on the day. */
export const holdsOn = (day: string, span: { validFrom: string; validTo?: string | null }): boolean =>
  span.validFrom <= day && (!span.validTo || span.validTo >= day);

/** Those that hold today first, then what is to come, what has ended last; within that the newest first. */
export function byPresence<T extends { validFrom: string; validTo?: string | null }>(
  spans: readonly T[],
  today: string,
): T[] {
  const rank = (span: T) => (holdsOn(today, span) ? 0 : span.validFrom > today ? 1 : 2);
  return spans.toSorted((a, b) => rank(a) - rank(b) || b.validFrom.localeCompare(a.validFrom));
}
