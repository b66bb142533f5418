import { NO_VALUE } from './number.ts';

const ZONE = 'Asia/Ho_Chi_Minh';
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

const moment = new Intl.DateTimeFormat('vi-VN', {
  timeZone: ZONE,
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

function partsOf(instant: string | Date): Record<string, string> {
  return Object.fromEntries(moment.formatToParts(new Date(instant)).map((part) => [part.type, part.value]));
}

/** A legal day, `2026-07-20` → `20/07/2026`. A day has no zone and is never shifted. */
export function formatDay(day: string | null | undefined): string {
  const match = day ? DAY.exec(day) : null;
  return match ? `${match[3]}/${match[2]}/${match[1]}` : (day ?? NO_VALUE);
}

/** The day before a legal day; a deadline "before 20/07" ends with the 19th. */
export function dayBefore(day: string): string {
  const match = DAY.exec(day);
  if (!match) return day;
  const date = new Date(Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]) - 1));
  return date.toISOString().slice(0, 10);
}

/** A moment in Hanoi time: `20/07/2026 14:32`. */
export function formatMoment(instant: string | Date | null | undefined): string {
  if (!instant) return NO_VALUE;
  const p = partsOf(instant);
  return `${p.day}/${p.month}/${p.year} ${p.hour}:${p.minute}`;
}

/** The time of day in Hanoi: `14:32`. */
export function formatTime(instant: string | Date): string {
  const p = partsOf(instant);
  return `${p.hour}:${p.minute}`;
}
