import { DatePicker } from 'antd';
import dayjs from 'dayjs';

interface MomentFieldProps {
  id?: string;
  /** A moment, ISO. */
  value?: string | null;
  onChange?: (moment: string | undefined) => void;
}

/** Day and time, chosen or typed as 20/07/2026 09:30. */
export function MomentField({ id, value, onChange }: MomentFieldProps) {
  return (
    <DatePicker
      id={id}
      className="date-field"
      showTime={{ format: 'HH:mm' }}
      format="DD/MM/YYYY HH:mm"
      value={value ? dayjs(value) : null}
      onChange={(moment) => onChange?.(moment?.isValid() ? moment.toISOString() : undefined)}
    />
  );
}
