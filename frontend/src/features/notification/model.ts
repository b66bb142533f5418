import { dayBefore, formatDay } from '@/lib/format/date.ts';
import { formatCount } from '@/lib/format/number.ts';

/** Where a notice leads. */
export function addressOf(notice: { objectType: string; objectId: string }): string {
  const id = encodeURIComponent(notice.objectId);
  if (notice.objectType === 'MEETING') return `/phien-hop/${id}`;
  if (notice.objectType === 'QUESTION') return `/cau-hoi/${id}`;
  if (notice.objectType === 'PROGRAMME') return `/programmes/${id}`;
  if (notice.objectType === 'PLAN') return `/plans/${id}`;
  if (notice.objectType === 'COUNCIL') return `/hoi-dong/${id}`;
  return notice.objectType === 'CAMPAIGN' ? `/ky-danh-gia/${id}/yeu-cau` : `/danh-gia/${id}/yeu-cau`;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const NUMBER = /^\d+$/;

/** Facts of a notice as its sentence shows them: days as people write them, and the last day of an exclusive deadline. */
export function wordsOf(params: Record<string, string>): Record<string, string> {
  const words: Record<string, string> = {};
  for (const [name, value] of Object.entries(params)) {
    words[name] = DAY.test(value) ? formatDay(value) : NUMBER.test(value) ? formatCount(Number(value)) : value;
    if (DAY.test(value)) words[`${name}Last`] = formatDay(dayBefore(value));
  }
  return words;
}
