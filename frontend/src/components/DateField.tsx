import { DatePicker } from 'antd';
import dayjs from 'dayjs';
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

/** A legal day, chosen or typed as 20/07/2026, 20/7/2026 or 20072026. */
export function DateField({ value, onChange, id, label, min, max, disabled, placeholder }: DateFieldProps) {
  const { t } = useTranslation('kit');
  return (
    <DatePicker
      id={id}
      aria-label={label}
      className="date-field"
      value={value ? dayjs(value) : null}
      format={['DD/MM/YYYY', 'D/M/YYYY', 'DDMMYYYY']}
      minDate={min ? dayjs(min) : undefined}
      maxDate={max ? dayjs(max) : undefined}
      disabled={disabled}
      placeholder={placeholder ?? t('date.form')}
      onChange={(day) => onChange?.(day?.isValid() ? day.format('YYYY-MM-DD') : undefined)}
    />
  );
}
