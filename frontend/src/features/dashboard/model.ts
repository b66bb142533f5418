import type { Task, Trend } from './queries.ts';

type State = Task['state'];
const DONE: readonly State[] = ['MET_EARLY', 'MET_IN_TIME', 'MET_LATE'];

/** How many tasks of a stream have a day, are done, or are late; what is due always is neither. */
export function tally(tasks: readonly Task[]): { dated: number; done: number; late: number } {
  return {
    dated: tasks.filter((one) => one.state !== 'STANDING').length,
    done: tasks.filter((one) => DONE.includes(one.state)).length,
    late: tasks.filter((one) => one.state === 'OVERDUE').length,
  };
}

/**
 * How strongly a cell is tinted, 0 to 1 in tenths; only a colour may be rounded. The upper half, where most are, is spread
 * wider than the lower.
 */
export function tint(percent: number): number {
  const tenths = Math.max(0, Math.min(10, Math.round(percent / 10)));
  return (tenths * tenths) / 100;
}

export interface Point {
  label: string;
  /** Middle, lowest and highest as positions; the words say them exactly. */
  middle: number;
  lowest: number;
  highest: number;
  shown: string;
  version: number;
  /** Another definition than the point before. */
  changed: boolean;
  /** Its number does not stand beside the one before: no line leads to it. */
  broken: boolean;
}

type Spread = Trend['figures'][number]['values'];
type Version = Trend['versions'][number];

function point(label: string, values: Spread, version: number, versions: readonly Version[], before?: number): Point {
  const between = versions.filter(
    (one) => before !== undefined && one.setVersion > before && one.setVersion <= version,
  );
  return {
    label,
    middle: Number(values.medianShown),
    lowest: Number(values.lowestShown),
    highest: Number(values.highestShown),
    shown: values.medianShown,
    version,
    changed: between.some((one) => one.changed.length > 0),
    broken: between.some((one) => !one.comparable),
  };
}

/** Figures by data year. */
export const figurePoints = (trend: Trend): Point[] =>
  trend.figures.map((one, index) =>
    point(String(one.year), one.values, one.setVersion, trend.versions, trend.figures[index - 1]?.setVersion),
  );

/** Part of the points by campaign; those without any are in the table only. */
export function attainedPoints(trend: Trend): Point[] {
  const found = trend.attained.flatMap((one) => (one.percents ? [{ ...one, percents: one.percents }] : []));
  return found.map((one, index) =>
    point(String(one.year), one.percents, one.setVersion, trend.versions, found[index - 1]?.setVersion),
  );
}

/** A round number at or above the largest, in steps that people count by. */
export function niceTop(largest: number): number {
  if (!(largest > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(largest));
  const step = [1, 2, 2.5, 5, 10].find((one) => one * power >= largest) ?? 10;
  return step * power;
}
