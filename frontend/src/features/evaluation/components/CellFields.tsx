import { Segmented } from 'antd';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { NumberField } from '@/components/NumberField.tsx';
import type { Scoring } from '../model.ts';
import { asked, type CellForm, type Figure, LIMITS, mayChooseEntry } from '../sheet/values.ts';
import { OutputRows } from './OutputRows.tsx';

interface CellFieldsProps {
  scoring: Scoring;
  unit?: string;
  period: string;
  form: CellForm;
  errors: Map<string, string>;
  onEdit: (change: Partial<CellForm>) => void;
  onLeave: () => void;
}

/** The figures that the method asks for, each with its own name and its own refusal. */
export function CellFields({ scoring, unit, period, form, errors, onEdit, onLeave }: CellFieldsProps) {
  const { t } = useTranslation('evaluation');
  const { required, optional, outputs } = asked(scoring, form);
  const answered = form.answer === 'EMPTY' ? { answer: 'REPORTED' as const } : {};
  return (
    <>
      {mayChooseEntry(scoring) && form.answer !== 'NOT_REPORTED' && form.answer !== 'NOT_APPLICABLE' && (
        <Segmented<CellForm['entry']>
          size="small"
          block
          aria-label={t('entry.label', { period })}
          value={form.entry}
          onChange={(entry) => onEdit({ entry })}
          options={[
            { value: 'value', label: t('entry.value') },
            { value: 'ratio', label: t('entry.ratio') },
          ]}
        />
      )}
      {outputs && (
        <OutputRows scoring={scoring} period={period} form={form} errors={errors} onEdit={onEdit} onLeave={onLeave} />
      )}
      {[...required, ...optional].map((figure) => (
        <FigureField
          key={figure}
          figure={figure}
          label={t(`figure.${scoring.method}.${figure}`, { defaultValue: t(`figure.${figure}`) })}
          hint={
            form.answer === 'NOT_REPORTED'
              ? t('figure.ifKnown')
              : figure === 'amount' && unit
                ? `(${amountUnit(unit)})`
                : undefined
          }
          period={period}
          unit={figure === 'value' && unit === '%' ? unit : undefined}
          value={form.figures[figure]}
          error={errors.get(figure)}
          onChange={(reading) => onEdit({ ...answered, figures: { ...form.figures, [figure]: reading } })}
          onLeave={onLeave}
        />
      ))}
    </>
  );
}

/** An amount per FTE is entered as the amount, in the first part of its unit: "triệu đồng/FTE·năm". */
const amountUnit = (unit: string | undefined): string | undefined => unit?.split('/')[0];

interface FigureFieldProps {
  figure: Figure;
  label: string;
  hint?: string;
  period: string;
  unit?: string;
  value: CellForm['figures'][Figure];
  error?: string;
  onChange: (reading: NonNullable<CellForm['figures'][Figure]>) => void;
  onLeave: () => void;
}

function FigureField({ figure, label, hint, period, unit, value, error, onChange, onLeave }: FigureFieldProps) {
  const id = useId();
  return (
    <div className="figure">
      <label htmlFor={id}>
        {label}
        {hint && <span className="secondary"> {hint}</span>}
        <span className="visually-hidden"> {period}</span>
      </label>
      <NumberField
        id={id}
        {...LIMITS[figure]}
        value={value}
        unit={unit}
        error={error}
        onChange={onChange}
        onBlur={onLeave}
      />
    </div>
  );
}
