import { Input } from 'antd';
import { useId, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { formatDecimal } from '@/lib/format/number.ts';
import { type NumberLimits, type NumberReading, readNumber, toInputText } from '@/lib/format/number-input.ts';

interface NumberFieldProps extends NumberLimits {
  /** A canonical decimal ("1234.5"), or a reading given by `onChange` before. */
  value?: string | NumberReading | null;
  /** Every change, with the canonical value or the reason why there is none. The text is never thrown away. */
  onChange?: (reading: NumberReading) => void;
  onBlur?: () => void;
  id?: string;
  label?: string;
  unit?: string;
  disabled?: boolean;
  /** A refusal of the server for this field. */
  error?: string;
  placeholder?: string;
  /** Hides the sentence under the field, where a form shows it itself. */
  quiet?: boolean;
}

/**
 * A number typed the Vietnamese way. `1.234` is refused with a sentence, because it may mean two things; what was typed
 * stays. Grouping dots show only while the field is not being edited.
 */
export function NumberField(props: NumberFieldProps) {
  const { value, onChange, onBlur, id, label, unit, disabled, error, placeholder, quiet, ...limits } = props;
  const { t } = useTranslation('kit');
  const own = useId();
  const [editing, setEditing] = useState<string | null>(null);
  const given: NumberReading =
    typeof value === 'object' && value !== null ? value : { text: '', value: value ?? undefined };
  const canonical = given.problem ? undefined : given.value;
  const resting = given.problem ? given.text : canonical === undefined ? '' : formatDecimal(canonical);
  const problem = editing === null ? given.problem : undefined;
  const sentence =
    error ??
    (problem
      ? t(`number.${problem}`, {
          max: formatDecimal(limits.max),
          min: formatDecimal(limits.min ?? '0'),
          decimals: limits.decimals,
        })
      : undefined);

  return (
    <span className="number-field">
      <Input
        id={id}
        value={editing ?? resting}
        inputMode="decimal"
        autoComplete="off"
        aria-label={label}
        aria-invalid={sentence ? true : undefined}
        aria-describedby={sentence && !quiet ? own : undefined}
        status={sentence ? 'error' : undefined}
        suffix={unit}
        disabled={disabled}
        placeholder={placeholder}
        onFocus={({ target }) => {
          // Grouping dots go at once, and what was selected as a whole stays so: typing replaces the number, not adds to it.
          const whole = target.selectionStart === 0 && target.selectionEnd === target.value.length;
          flushSync(() => setEditing(given.problem ? given.text : toInputText(canonical)));
          if (whole) target.select();
        }}
        onChange={(event) => {
          setEditing(event.target.value);
          onChange?.(readNumber(event.target.value, limits));
        }}
        onBlur={() => {
          setEditing(null);
          onBlur?.();
        }}
      />
      {sentence && !quiet && (
        <span className="field-problem" id={own} role="alert">
          {sentence}
        </span>
      )}
    </span>
  );
}
