import { CloseOutlined } from '@ant-design/icons';
import { Button, Select } from 'antd';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { NumberField } from '@/components/NumberField.tsx';
import type { NumberReading } from '@/lib/format/number-input.ts';

interface MoveListProps {
  title: string;
  hint: string;
  unit: string;
  max: string;
  options: { value: string; label: string }[];
  values: Record<string, NumberReading>;
  /** What a newly chosen indicator begins with. */
  initial: string;
  onChange: (values: Record<string, NumberReading>) => void;
}

/** Indicators that are moved, each with its number; chosen by code or name. */
export function MoveList(props: MoveListProps) {
  const { title, hint, unit, max, options, values, initial, onChange } = props;
  const { t } = useTranslation('simulation');
  const hintId = useId();
  const chosen = Object.keys(values);
  return (
    <fieldset className="move-list" aria-describedby={hintId}>
      <legend>{title}</legend>
      <p className="secondary" id={hintId}>
        {hint}
      </p>
      {chosen.map((code) => (
        <div className="move-row" key={code}>
          <span className="move-name">{options.find((option) => option.value === code)?.label ?? code}</span>
          <NumberField
            label={`${title}: ${code}`}
            value={values[code]}
            unit={unit}
            max={max}
            decimals={2}
            onChange={(reading) => onChange({ ...values, [code]: reading })}
          />
          <Button
            type="text"
            icon={<CloseOutlined aria-hidden />}
            aria-label={t('moves.remove', { code })}
            onClick={() => onChange(Object.fromEntries(Object.entries(values).filter(([key]) => key !== code)))}
          />
        </div>
      ))}
      <Select
        className="move-add"
        aria-label={t('moves.add', { title })}
        placeholder={t('moves.choose')}
        showSearch={{ optionFilterProp: 'label' }}
        value={null}
        options={options.filter((option) => !chosen.includes(option.value))}
        onChange={(code: string | null) => code && onChange({ ...values, [code]: { text: initial, value: initial } })}
      />
    </fieldset>
  );
}
