import type { Entry, Series, Year } from './queries.ts';

/** Positions are drawn, not read: the exact values stand in the table beneath the drawing. */
export interface Mark {
  year: number;
  x: number;
  y: number;
}

export interface Trend {
  targets: Mark[];
  actuals: Mark[];
  baseline: Mark | undefined;
  years: { year: number; x: number }[];
  ticks: { label: string; y: number }[];
}

export const FRAME = { width: 720, height: 300, left: 64, right: 24, top: 20, bottom: 36 } as const;

/** One line of the table: a year with what counts for it. */
export interface Line {
  year: number;
  baseline: Entry | undefined;
  figures: Year | undefined;
}

export const baselineOf = (series: Pick<Series, 'baselines'>): Entry | undefined => series.baselines[0];

/** Every year that something is known of, the baseline's too, earliest first. */
export function linesOf(series: Pick<Series, 'baselines' | 'years'>): Line[] {
  const baseline = baselineOf(series);
  const years = new Set(series.years.map((y) => y.year));
  if (baseline) years.add(baseline.year);
  return [...years]
    .sort((a, b) => a - b)
    .map((year) => ({
      year,
      baseline: baseline?.year === year ? baseline : undefined,
      figures: series.years.find((y) => y.year === year),
    }));
}

/** The newest year with an actual, else with a target. */
export function newestOf(series: Pick<Series, 'years'>): Year | undefined {
  return series.years.findLast((y) => y.actual) ?? series.years.at(-1);
}

/** A step of 1, 2 or 5 times a power of ten that parts the span into three to six. */
export function stepOf(span: number): number {
  const rough = span / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const times = rough / power;
  return (times <= 1 ? 1 : times <= 2 ? 2 : times <= 5 ? 5 : 10) * power;
}

/** Where everything stands in the frame; nothing when no year is known. */
export function trendOf(series: Pick<Series, 'baselines' | 'years'>): Trend | undefined {
  const lines = linesOf(series);
  const first = lines[0];
  const last = lines.at(-1);
  if (!first || !last) return undefined;
  const read = (entry: Entry | undefined) => (entry ? Number(entry.valueShown) : undefined);
  const values = lines
    .flatMap((line) => [line.baseline, line.figures?.target, line.figures?.actual])
    .map(read)
    .filter((value) => value !== undefined);
  let low = Math.min(0, ...values);
  let high = Math.max(0, ...values);
  if (low === high) high = low + 1;
  const step = stepOf(high - low);
  low = Math.floor(low / step) * step;
  high = Math.ceil(high / step) * step;

  const inner = FRAME.width - FRAME.left - FRAME.right;
  const tall = FRAME.height - FRAME.top - FRAME.bottom;
  const span = last.year - first.year;
  const x = (year: number) => FRAME.left + (span === 0 ? inner / 2 : ((year - first.year) / span) * inner);
  const y = (value: number) => FRAME.top + ((high - value) / (high - low)) * tall;
  const marks = (pick: (line: Line) => Entry | undefined): Mark[] =>
    lines.flatMap((line) => {
      const value = read(pick(line));
      return value === undefined ? [] : [{ year: line.year, x: x(line.year), y: y(value) }];
    });
  const decimals = Math.max(0, -Math.floor(Math.log10(step)));
  const count = Math.round((high - low) / step);
  return {
    targets: marks((line) => line.figures?.target),
    actuals: marks((line) => line.figures?.actual),
    baseline: marks((line) => line.baseline)[0],
    years: lines.map(({ year }) => ({ year, x: x(year) })),
    ticks: Array.from({ length: count + 1 }, (_, i) => ({
      label: (low + i * step).toFixed(decimals),
      y: y(low + i * step),
    })),
  };
}

/** A path through marks. */
export const pathOf = (marks: readonly Mark[]): string =>
  marks.map((mark, i) => `${i === 0 ? 'M' : 'L'}${mark.x.toFixed(1)} ${mark.y.toFixed(1)}`).join(' ');
