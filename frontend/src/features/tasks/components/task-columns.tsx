import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Column } from '@/components/DataTable.tsx';
import { DeadlineText } from '@/components/DeadlineText.tsx';
import { StatusTag } from '@/components/StatusTag.tsx';
import { NO_VALUE } from '@/lib/format/number.ts';
import { actOf, addressOf, familyOf, searchOf, type Task } from '../model.ts';

/** Object, step, deadline, who waits for whom, and the one thing to do. */
export function useTaskColumns(): Column<Task>[] {
  const { t } = useTranslation(['tasks', 'domain']);
  return useMemo(
    () => [
      {
        key: 'object',
        title: t('tasks:column.object'),
        fixed: true,
        render: (task) => (
          <>
            <span className="cell-main clamp-2">{task.objectName}</span>
            <span className="cell-sub">
              {task.asked
                ? t(`tasks:askedAbout.${task.asked.about}`, {
                    about: task.asked.indicatorCode ?? t('tasks:wholeDossier'),
                  })
                : t(`tasks:object.${task.objectType}`)}
            </span>
          </>
        ),
      },
      {
        key: 'step',
        title: t('tasks:column.step'),
        render: (task) => <StatusTag family={familyOf(task)} code={task.step} />,
      },
      {
        key: 'deadline',
        title: t('tasks:column.deadline'),
        render: (task) => (
          <DeadlineText deadline={task.deadline} inclusive={task.deadlineInclusive} daysLeft={task.daysLeft} />
        ),
      },
      {
        key: 'waiting',
        title: t('tasks:column.waiting'),
        render: (task) =>
          task.bucket !== 'WAITING'
            ? t('tasks:waiting.you')
            : task.waitingFor
              ? t('tasks:waiting.other', {
                  who: t(`domain:actor.${task.waitingFor}`, { defaultValue: task.waitingFor }),
                })
              : NO_VALUE,
      },
      {
        key: 'action',
        title: t('tasks:column.action'),
        fixed: true,
        render: (task) => (
          <Link
            to={addressOf(task) as '/'}
            search={searchOf(task) as never}
            className={task.bucket === 'WAITING' ? 'task-action' : 'task-action task-action-mine'}
          >
            {task.bucket === 'WAITING' ? t('tasks:look') : t(`tasks:do.${actOf(task)}`)}
            <span className="visually-hidden">: {task.objectName}</span>
          </Link>
        ),
      },
    ],
    [t],
  );
}
