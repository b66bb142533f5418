import { formatDay, formatMoment } from '@/lib/format/date.ts';
import { NO_VALUE } from '@/lib/format/number.ts';

/** A legal day or a moment, for people and for machines. */
export function DateText({ day, moment }: { day?: string | null; moment?: string | null }) {
  if (day) return <time dateTime={day}>{formatDay(day)}</time>;
  if (moment) return <time dateTime={moment}>{formatMoment(moment)}</time>;
  return <span>{NO_VALUE}</span>;
}
