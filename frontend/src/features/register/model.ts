import type { Schema } from '@/api/types.ts';
import { formatDay } from '@/lib/format/date.ts';
import type { NumberReading } from '@/lib/format/number-input.ts';

export type Programme = Schema<'ProgrammeView'>;
export type ProgrammeRow = Schema<'ProgrammeRow'>;
export type Stage = Schema<'ProgrammeStage'>;
export type Objective = Schema<'RegisteredObjective'>;
export type Paper = Schema<'RegisteredDocument'>;
export type Series = Schema<'TargetSeries'>;

export type Plan = Schema<'PlanView'>;
export type PlanRow = Schema<'PlanRow'>;
export type Finding = Schema<'PlanFinding'>;

export type Policy = Schema<'PolicyView'>;
export type PolicyRow = Schema<'PolicyRow'>;
export type Measure = Schema<'PolicyFigure'>['measure'];
export type Graph = Schema<'LinkGraph'>;
export type GraphNode = Schema<'LinkNode'>;

export const POLICY_TYPES = ['TAX_FEE', 'INFRASTRUCTURE', 'INVESTMENT', 'SPECIAL_MECHANISM'] as const;
export const MEASURES = [
  'AFFECTED',
  'BENEFICIARY_ORGANIZATIONS',
  'BENEFICIARY_ENTERPRISES',
  'FUNDS_SPENT',
  'ENTERPRISE_SPENDING',
  'ENTERPRISE_FUND',
] as const;
export const MONEY: readonly Measure[] = ['FUNDS_SPENT', 'ENTERPRISE_SPENDING', 'ENTERPRISE_FUND'];
export const NOTE_KINDS = ['COORDINATION', 'DIFFICULTY', 'RISK'] as const;
export const LEVELS = ['PERIOD', 'ANNUAL'] as const;
export const PHASES = ['DESIGNING', 'RUNNING', 'ENDED'] as const;
export const SOURCES = ['CITY', 'CENTRAL', 'ENTERPRISE', 'AID', 'OTHER'] as const;
export const METHODS = ['SELF', 'CONSULTANT', 'COUNCIL'] as const;
export const STAGES = ['EX_ANTE', 'MIDTERM', 'FINAL', 'IMPACT'] as const;
export const PAPER_KINDS = ['DECISION', 'RESOLUTION', 'PLAN', 'REPORT', 'LETTER', 'OTHER'] as const;
export const DIRECTIONS = ['HIGHER_IS_BETTER', 'LOWER_IS_BETTER'] as const;

export const STAGE_TONE = {
  NOT_YET: 'neutral',
  OPEN: 'waiting',
  BEGUN: 'progress',
  CONCLUDED: 'done',
  OVERDUE: 'error',
  WAIVED: 'neutral',
  FALLS_AWAY: 'neutral',
  LAPSED: 'neutral',
} as const;

export const PHASE_TONE = { DESIGNING: 'waiting', RUNNING: 'progress', ENDED: 'neutral' } as const;

export const trimmed = (value: unknown): string | undefined => String(value ?? '').trim() || undefined;

/** A whole number of a number field. */
export function wholeOf(typed: string | NumberReading | undefined): number {
  const text = typeof typed === 'object' ? typed.value : typed;
  return Number(text ?? 0);
}

/** Values of a sentence about a step: days as people write them. */
export const spoken = (params: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, /^\d{4}-\d{2}-\d{2}$/.test(value) ? formatDay(value) : value]),
  );

/** Budget lines summed by year, earliest first. */
export function budgetByYear(lines: Programme['budget']): { year: number; amount: number }[] {
  const years = new Map<number, number>();
  for (const line of lines) years.set(line.year, (years.get(line.year) ?? 0) + line.amount);
  return [...years].sort(([a], [b]) => a - b).map(([year, amount]) => ({ year, amount }));
}

/** The year of an annual plan, or the span of a period. */
export const yearsOf = (plan: Pick<Plan, 'fromYear' | 'toYear'>): string =>
  plan.fromYear === plan.toYear ? String(plan.fromYear) : `${plan.fromYear}–${plan.toYear}`;

/** Where the objects of a kind have their pages; strategies have none. */
export const PLACES = { STRATEGY: undefined, POLICY: '/policies', PLAN: '/plans', PROGRAMME: '/programmes' } as const;

export interface Branch {
  node: GraphNode;
  /** The link that leads here; none at the top. */
  linkId?: string;
  children: Branch[];
}

/** The graph as a tree from its tops; what is carried out by several stands under each, a circle is cut. */
export function treeOf(graph: Pick<Graph, 'nodes' | 'edges'>): Branch[] {
  const byId = new Map(graph.nodes.map((node) => [node.id, node]));
  const below = new Set(graph.edges.map((edge) => edge.toId));
  const branch = (node: GraphNode, way: readonly string[], linkId?: string): Branch => ({
    node,
    linkId,
    children: graph.edges
      .filter((edge) => edge.fromId === node.id && !way.includes(edge.toId))
      .flatMap((edge) => {
        const next = byId.get(edge.toId);
        return next ? [branch(next, [...way, edge.toId], edge.id)] : [];
      }),
  });
  return graph.nodes.filter((node) => !below.has(node.id)).map((node) => branch(node, [node.id]));
}
