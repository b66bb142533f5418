import { useTranslation } from 'react-i18next';
import { formatCount } from '@/lib/format/number.ts';
import { type Progress, percentOf } from '../model.ts';

/** How much of a task is done, as a bar and in numbers; why there is nothing to count where there is not. */
export function ProgressLine({ progress, label }: { progress: Progress; label: string }) {
  const { t } = useTranslation('cityplan');
  if (progress.total === 0) {
    return <span className="secondary">{t(`nothing.${progress.nothing ?? 'NO_CAMPAIGN'}`)}</span>;
  }
  const percent = percentOf(progress);
  return (
    <div className="task-progress">
      <div
        className="task-bar"
        role="progressbar"
        aria-label={label}
        aria-valuenow={progress.done}
        aria-valuemin={0}
        aria-valuemax={progress.total}
      >
        <span className={percent === 100 ? 'task-bar-full' : undefined} style={{ width: `${percent}%` }} />
      </div>
      <span className="number">
        {t(`unit.${progress.unit}`, {
          done: formatCount(progress.done),
          total: formatCount(progress.total),
        })}
      </span>
    </div>
  );
}
