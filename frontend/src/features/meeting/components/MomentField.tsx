import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import { useMemo } from 'react';

interface MomentFieldProps {
  id?: string;
  /** A moment, ISO. */
  value?: string | null;
  onChange?: (moment: string | undefined) => void;
}

/** Day and time, chosen or typed as 20/07/2026 09:30. */
export function MomentField({ id, value, onChange }: MomentFieldProps) {
  // The same object as long as the moment is the same: with another the picker forgets what is being typed.
  const shown = useMemo(() => (value ? dayjs(value) : null), [value]);
  return (
    <DatePicker
      id={id}
      className="date-field"
      showTime={{ format: 'HH:mm' }}
      format="DD/MM/YYYY HH:mm"
      value={shown}
      onChange={(moment) => onChange?.(moment?.isValid() ? moment.toISOString() : undefined)}
    />
  );
}
