import type { Schema } from '@/api/types.ts';

export type ReturnedItem = Schema<'ReturnedItem'>;

/** Why something goes back, in the order in which it is offered. */
export const RETURN_REASONS: readonly Schema<'ReturnReason'>[] = [
  'FIGURE_WRONG',
  'PERIOD_WRONG',
  'EVIDENCE_MISSING',
  'EVIDENCE_DOES_NOT_SHOW',
  'EXPLANATION_MISSING',
  'OTHER',
];

/** What a form of a return holds, as the API takes it: without the form's own marks, and no text of blanks. */
export function asReturn(values: Record<string, unknown>): Schema<'ReturnEvaluation'> {
  const { reason, items } = values as { reason?: string; items?: ReturnedItem[] };
  return {
    reason: reason?.trim() ?? '',
    items: (items ?? []).map(({ indicatorCode, reasonCode, text }) => ({
      indicatorCode,
      reasonCode,
      text: text?.trim() || undefined,
    })),
  };
}
