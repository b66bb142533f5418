import { useTranslation } from 'react-i18next';
import { formatDecimal } from '@/lib/format/number.ts';
import type { Cell, Scoring } from '../model.ts';
import { type CellForm, FIGURES, sentRows } from '../sheet/values.ts';

type Shown = Pick<Cell, 'value' | 'explanation'>;

/** Figures and words of a cell, to be read. */
export function CellText({ scoring, cell }: { scoring: Scoring; cell: Shown }) {
  const { t } = useTranslation('evaluation');
  const value = cell.value ?? {};
  const figures = FIGURES.filter((figure) => value[figure] !== undefined && value[figure] !== null);
  return (
    <>
      {(figures.length > 0 || (value.outputs?.length ?? 0) > 0) && (
        <dl className="cell-figures">
          {value.outputs?.map((output, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of a saved value are a fixed sequence.
            <div key={index}>
              <dt>{t(`domain:output.${output.type}`, { defaultValue: output.type })}</dt>
              <dd>
                {formatDecimal(output.count)}
                {output.fraction && output.fraction !== '1' && ` × ${formatDecimal(output.fraction)}`}
              </dd>
            </div>
          ))}
          {figures.map((figure) => (
            <div key={figure}>
              <dt>{t(`figure.${scoring.method}.${figure}`, { defaultValue: t(`figure.${figure}`) })}</dt>
              <dd>{formatDecimal(value[figure])}</dd>
            </div>
          ))}
        </dl>
      )}
      {cell.explanation && <p className="cell-explanation">{cell.explanation}</p>}
    </>
  );
}

/** The fields of a form as a cell to be read; what could not be read as a number is shown as typed. */
export function asShown(form: CellForm): Shown {
  const figures = Object.fromEntries(
    Object.entries(form.figures).map(([figure, reading]) => [figure, reading?.value ?? reading?.text]),
  );
  const rows = sentRows(form).map((row) => ({
    type: row.type,
    count: row.count.value ?? row.count.text,
    fraction: row.fraction.value,
  }));
  return {
    value: { ...figures, ...(rows.length > 0 ? { outputs: rows } : {}) },
    explanation: form.explanation || undefined,
  };
}
