import type { Schema } from '@/api/types.ts';
import { formatDecimal } from '@/lib/format/number.ts';
import type { NumberReading } from '@/lib/format/number-input.ts';

export type Plan = Schema<'CityPlan'>;
export type Task = Schema<'CityPlanTask'>;
export type TaskDetail = Schema<'CityPlanTaskDetail'>;
export type Progress = Schema<'CityPlanProgress'>;
export type Part = Schema<'CityPlanPart'>;
export type TaskState = Task['state'];
export type Costs = Schema<'TaskCosts'>;
export type Entry = Schema<'CostEntry'>;
export type CostTable = Schema<'CostTable'>;
export type CostSum = Schema<'CostSum'>;
export type CostWarning = Schema<'CostWarning'>;
export type Source = Entry['source'];

export const SOURCES: readonly Source[] = [
  'CITY_BUDGET',
  'COMMUNE_BUDGET',
  'CENTRAL_BUDGET',
  'SPONSORSHIP',
  'AID',
  'OTHER',
];
export const KINDS: readonly Entry['kind'][] = ['ESTIMATE', 'SPENDING'];

/** How many names a sentence about lateness holds before it counts the rest. */
export const NAMED = 4;

/** Whether the day shown is after the last day and the work is not done. */
export const isLate = (task: Pick<Task, 'state'>): boolean => task.state === 'OVERDUE';

/** Done parts in percent of all, rounded down: only what is whole shows as 100. */
export const percentOf = (progress: Pick<Progress, 'done' | 'total'>): number =>
  progress.total === 0 ? 0 : Math.floor((100 * progress.done) / progress.total);

/** In the order of their codes. */
export const byCode = (parts: readonly Part[]): Part[] => [...parts].sort((a, b) => a.code.localeCompare(b.code));

/** Those that a sentence names, and how many more there are, seen or not. */
export function named(progress: Pick<Progress, 'open' | 'hidden'>): { parts: Part[]; more: number } {
  const parts = byCode(progress.open).slice(0, NAMED);
  return { parts, more: progress.open.length - parts.length + progress.hidden };
}

/** How many tasks of these are late, done, and all. */
export function tally(tasks: readonly Task[]): { late: number; done: number; all: number } {
  return {
    late: tasks.filter(isLate).length,
    done: tasks.filter((task) => task.state.startsWith('MET_')).length,
    all: tasks.length,
  };
}

const PLACES: Record<string, string> = {
  EVALUATION: '/danh-gia/',
  PROGRAMME: '/programmes/',
  PLAN: '/plans/',
  POLICY: '/policies/',
  YEARLY_LIST: '/yearly-lists/',
};

/** The page of a part, where it has one. */
export const placeOf = (part: Pick<Part, 'type' | 'id'>): string | undefined =>
  part.id && PLACES[part.type] ? `${PLACES[part.type]}${part.id}` : undefined;

/** Whole đồng, without its unit: a table says the unit once. */
export const dong = (amount: number): string => formatDecimal(String(amount));

export const planPath = (year: number): string => `/ke-hoach-thanh-pho?year=${year}`;
export const taskPath = (year: number, code: string): string => `/ke-hoach-thanh-pho/${year}/${code}`;
export const costsPath = (year: number): string => `/ke-hoach-thanh-pho/${year}/kinh-phi`;

export const trimmed = (value: unknown): string | undefined => String(value ?? '').trim() || undefined;

/** A whole number of a number field; absent when nothing or no number was typed. */
export function wholeOf(typed: string | NumberReading | undefined): number | undefined {
  const text = typeof typed === 'object' ? typed.value : typed;
  return text ? Number(text) : undefined;
}
