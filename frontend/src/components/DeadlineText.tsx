import { useTranslation } from 'react-i18next';
import { dayBefore, formatDay } from '@/lib/format/date.ts';

interface DeadlineTextProps {
  deadline: string | null | undefined;
  /** False (usual in law): "before 20/07", the last day is the 19th. */
  inclusive?: boolean;
  daysLeft?: number | null;
}

/** A deadline so that nobody can misread its last day: "trước 20/07/2026 (hết ngày 19/07/2026)". */
export function DeadlineText({ deadline, inclusive = false, daysLeft }: DeadlineTextProps) {
  const { t } = useTranslation('kit');
  if (!deadline) return <span>{t('deadline.none')}</span>;
  const text = inclusive
    ? t('deadline.until', { day: formatDay(deadline) })
    : t('deadline.before', { day: formatDay(deadline), last: formatDay(dayBefore(deadline)) });
  return (
    <span>
      {text}
      {daysLeft !== undefined && daysLeft !== null && (
        <span className={`cell-sub ${daysLeft < 0 ? 'deadline-late' : daysLeft <= 7 ? 'deadline-soon' : ''}`}>
          {daysLeft < 0
            ? t('deadline.late', { count: -daysLeft })
            : daysLeft === 0
              ? t('deadline.today')
              : t('deadline.left', { count: daysLeft })}
        </span>
      )}
    </span>
  );
}
