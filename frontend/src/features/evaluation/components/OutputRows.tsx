import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { NumberField } from '@/components/NumberField.tsx';
import { formatDecimal } from '@/lib/format/number.ts';
import type { Scoring } from '../model.ts';
import { type CellForm, emptyRow, LIMITS, type OutputRow } from '../sheet/values.ts';

interface OutputRowsProps {
  scoring: Scoring;
  period: string;
  form: CellForm;
  errors: Map<string, string>;
  onEdit: (change: Partial<CellForm>) => void;
  onLeave: () => void;
}

/** Outputs by type: how many, and which part of the authorship is the organization's. */
export function OutputRows({ scoring, period, form, errors, onEdit, onLeave }: OutputRowsProps) {
  const { t } = useTranslation('evaluation');
  const rows = form.outputs;
  const answer = form.answer === 'EMPTY' ? { answer: 'REPORTED' as const } : {};
  const change = (key: string, part: Partial<OutputRow>) =>
    onEdit({ ...answer, outputs: rows.map((row) => (row.key === key ? { ...row, ...part } : row)) });
  const add = () => {
    const only = scoring.outputs?.length === 1 ? (scoring.outputs[0]?.type ?? '') : '';
    onEdit({ ...answer, outputs: [...rows, { ...emptyRow(), type: only }] });
  };
  return (
    <div className="outputs">
      {rows.length > 0 && (
        <div className="output-row output-head" aria-hidden="true">
          <span>{t('output.type')}</span>
          <span>{t('output.count')}</span>
          <span>{t('output.fraction')}</span>
          <span />
        </div>
      )}
      {rows.map((row, index) => {
        const of = { period, row: index + 1 };
        return (
          <div key={row.key} className="output-row">
            <span>
              <Select
                aria-label={t('output.typeOf', of)}
                placeholder={t('output.choose')}
                value={row.type || undefined}
                status={errors.has(`${row.key}.type`) ? 'error' : undefined}
                onChange={(type) => change(row.key, { type })}
                onBlur={onLeave}
                popupMatchSelectWidth={false}
                options={(scoring.outputs ?? []).map((output) => ({
                  value: output.type,
                  label: `${t(`domain:output.${output.type}`, { defaultValue: output.type })} (×${formatDecimal(output.coefficient)})`,
                }))}
              />
              {errors.has(`${row.key}.type`) && (
                <span className="field-problem" role="alert">
                  {errors.get(`${row.key}.type`)}
                </span>
              )}
            </span>
            <NumberField
              {...LIMITS.count}
              label={t('output.countOf', of)}
              value={row.count}
              error={errors.get(`${row.key}.count`)}
              onChange={(count) => change(row.key, { count })}
              onBlur={onLeave}
            />
            <NumberField
              {...LIMITS.fraction}
              label={t('output.fractionOf', of)}
              placeholder="1"
              value={row.fraction}
              error={errors.get(`${row.key}.fraction`)}
              onChange={(fraction) => change(row.key, { fraction })}
              onBlur={onLeave}
            />
            <Button
              type="text"
              icon={<DeleteOutlined aria-hidden />}
              aria-label={t('output.remove', of)}
              onClick={() => onEdit({ outputs: rows.filter((other) => other.key !== row.key) })}
            />
          </div>
        );
      })}
      <Button size="small" icon={<PlusOutlined aria-hidden />} onClick={add}>
        {t('output.add')}
        <span className="visually-hidden"> {period}</span>
      </Button>
    </div>
  );
}
