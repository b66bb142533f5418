import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

interface DateFieldProps {
  /** A legal day, `2026-07-20`. */
  value?: string | null;
  onChange?: (day: string | undefined) => void;
  id?: string;
  /** Names the field where no label stands beside it. */
  label?: string;
  /** First and last day that can be chosen. */
  min?: string;
  max?: string;
  disabled?: boolean;
  placeholder?: string;
}

const FORMATS = ['DD/MM/YYYY', 'D/M/YYYY', 'DDMMYYYY'];

/** A legal day, chosen or typed as 20/07/2026, 20/7/2026 or 20072026. */
export function DateField({ value, onChange, id, label, min, max, disabled, placeholder }: DateFieldProps) {
  const { t } = useTranslation('kit');
  // The same objects as long as the day is the same: with others the picker forgets what is being typed.
  const shown = useMemo(() => (value ? dayjs(value) : null), [value]);
  const first = useMemo(() => (min ? dayjs(min) : undefined), [min]);
  const last = useMemo(() => (max ? dayjs(max) : undefined), [max]);
  return (
    <DatePicker
      id={id}
      aria-label={label}
      className="date-field"
      value={shown}
      format={FORMATS}
      minDate={first}
      maxDate={last}
      disabled={disabled}
      placeholder={placeholder ?? t('date.form')}
      onChange={(day) => onChange?.(day?.isValid() ? day.format('YYYY-MM-DD') : undefined)}
    />
  );
}
