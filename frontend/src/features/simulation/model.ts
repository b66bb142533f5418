import type { NumberReading } from '@/lib/format/number-input.ts';
import type { CampaignSimulation, Moves, Simulation } from './queries.ts';

/** What is typed, before it is tried: readings by code of indicator or grade. */
export interface Draft {
  weights: Record<string, NumberReading>;
  shares: Record<string, NumberReading>;
  bounds: Record<string, NumberReading>;
  spread: NumberReading;
}

export const USUAL_SPREAD = '10';

export const emptyDraft = (): Draft => ({
  weights: {},
  shares: {},
  bounds: {},
  spread: { text: USUAL_SPREAD, value: USUAL_SPREAD },
});

const readings = (draft: Draft): NumberReading[] => [
  ...Object.values(draft.weights),
  ...Object.values(draft.shares),
  ...Object.values(draft.bounds),
  draft.spread,
];

/** Whether anything typed could not be read. */
export const unreadable = (draft: Draft): boolean => readings(draft).some((reading) => reading.problem !== undefined);

const given = (map: Record<string, NumberReading>): [string, string][] =>
  Object.entries(map)
    .flatMap(([code, { value }]): [string, string][] => (value === undefined ? [] : [[code, value]]))
    .sort(([a], [b]) => a.localeCompare(b));

/** The request for a draft: what is empty, and a bound left as the set has it, moves nothing. */
export function movesOf(draft: Draft, bounds: Record<string, string>): Moves {
  return {
    weights: given(draft.weights).map(([indicator, factor]) => ({ indicator, factor })),
    shares: given(draft.shares).map(([indicator, percent]) => ({ indicator, percent })),
    bounds: given(draft.bounds)
      .filter(([grade, from]) => bounds[grade] !== from)
      .map(([grade, from]) => ({ grade, from })),
    spread: Number(draft.spread.value ?? USUAL_SPREAD),
  };
}

/** How many things a request moves. */
export const movedCount = (moves: Moves): number =>
  (moves.weights?.length ?? 0) + (moves.shares?.length ?? 0) + (moves.bounds?.length ?? 0);

/** Indicators that the attempt changed. */
export const changedParts = (simulation: Simulation): Simulation['parts'] =>
  simulation.parts.filter(
    (part) =>
      part.pointsBefore !== part.pointsAfter ||
      part.weightBefore !== part.weightAfter ||
      part.sharePercentBefore !== part.sharePercentAfter,
  );

/** A cell of a spreadsheet: quoted, and never a formula. */
const cell = (value: string | number | null | undefined): string => {
  const text = String(value ?? '');
  const safe = /^[=+@\t\r-]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
};

const lines = (rows: (string | number | null | undefined)[][]): string =>
  `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;

/** A campaign's attempt as a sheet; every row says that it is a simulation. */
export function campaignSheet(simulation: CampaignSimulation, head: string[], mark: string): string {
  return lines([
    [mark],
    head,
    ...simulation.items.map((row) => [
      mark,
      row.organizationCode,
      row.organizationName,
      row.before.totalShown,
      row.before.grade,
      row.after.totalShown,
      row.after.grade,
      row.keptPercentShown,
    ]),
  ]);
}

/** An evaluation's attempt as a sheet; every row says that it is a simulation. */
export function evaluationSheet(simulation: Simulation, head: string[], mark: string): string {
  return lines([
    [mark],
    head,
    ...simulation.parts.map((part) => [
      mark,
      part.code,
      part.vi,
      part.weightBefore,
      part.weightAfter,
      part.sharePercentBefore,
      part.sharePercentAfter,
      part.pointsBefore,
      part.pointsAfter,
    ]),
  ]);
}
