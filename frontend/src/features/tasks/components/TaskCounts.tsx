import { ClockCircleOutlined, HourglassOutlined, WarningOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import type { Schema } from '@/api/types.ts';
import { formatCount } from '@/lib/format/number.ts';
import { VIEWS, type View } from '../model.ts';
import './tasks.css';

const ICONS = {
  overdue: <WarningOutlined aria-hidden />,
  dueSoon: <ClockCircleOutlined aria-hidden />,
  waiting: <HourglassOutlined aria-hidden />,
};

interface TaskCountsProps {
  tasks: Schema<'TasksView'> | undefined;
  view: View | undefined;
  onView: (view: View | undefined) => void;
}

/** Overdue, due in seven days, waiting for others; each narrows the list below to itself. */
export function TaskCounts({ tasks, view, onView }: TaskCountsProps) {
  const { t } = useTranslation('tasks');
  return (
    <div className="task-counts">
      {VIEWS.map((name) => (
        <button
          key={name}
          type="button"
          className={`card task-count task-count-${name}`}
          aria-pressed={view === name}
          onClick={() => onView(view === name ? undefined : name)}
        >
          <span className="task-count-label">
            <span aria-hidden="true">{ICONS[name]}</span> {t(`count.${name}`)}
          </span>
          <span className="task-count-number">{formatCount(tasks?.[name])}</span>
          <span className="secondary">{t(`countHint.${name}`)}</span>
        </button>
      ))}
    </div>
  );
}
