import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Column } from '@/components/DataTable.tsx';
import { DeadlineText } from '@/components/DeadlineText.tsx';
import { StatusTag } from '@/components/StatusTag.tsx';
import { NO_VALUE } from '@/lib/format/number.ts';
import { actOf, addressOf, type Entry, familyOf, placeOf, searchOf } from '../model.ts';
import { WorkText } from './WorkText.tsx';

/** Object, step, deadline, who waits for whom, and the one thing to do. */
export function useTaskColumns(): Column<Entry>[] {
  const { t } = useTranslation(['tasks', 'domain']);
  return useMemo(
    () => [
      {
        key: 'object',
        title: t('tasks:column.object'),
        fixed: true,
        render: (entry) => (
          <>
            <span className="cell-main clamp-2">{entry.name}</span>
            <span className="cell-sub">
              {entry.work
                ? t(`tasks:about.${entry.work.objectType}`, { defaultValue: t('tasks:about.CALENDAR') })
                : entry.task.asked
                  ? t(`tasks:askedAbout.${entry.task.asked.about}`, {
                      about: entry.task.asked.indicatorCode ?? t('tasks:wholeDossier'),
                    })
                  : t(`tasks:object.${entry.task.objectType}`)}
            </span>
          </>
        ),
      },
      {
        key: 'step',
        title: t('tasks:column.step'),
        render: (entry) =>
          entry.work ? (
            <WorkText work={entry.work} />
          ) : (
            <StatusTag family={familyOf(entry.task)} code={entry.task.step} />
          ),
      },
      {
        key: 'deadline',
        title: t('tasks:column.deadline'),
        render: (entry) =>
          entry.work ? (
            <DeadlineText deadline={entry.work.lastDay} inclusive daysLeft={entry.work.daysLeft} />
          ) : (
            <DeadlineText
              deadline={entry.task.deadline}
              inclusive={entry.task.deadlineInclusive}
              daysLeft={entry.task.daysLeft}
            />
          ),
      },
      {
        key: 'waiting',
        title: t('tasks:column.waiting'),
        render: (entry) => {
          if (entry.bucket !== 'WAITING') return t('tasks:waiting.you');
          const who = (entry.work ?? entry.task).waitingFor;
          return who
            ? t('tasks:waiting.other', {
                who: t(`tasks:who.${who}`, { defaultValue: t(`domain:actor.${who}`, { defaultValue: who }) }),
              })
            : NO_VALUE;
        },
      },
      {
        key: 'action',
        title: t('tasks:column.action'),
        fixed: true,
        render: (entry) => (
          <Link
            to={(entry.work ? placeOf(entry.work) : addressOf(entry.task)) as '/'}
            search={(entry.work ? undefined : searchOf(entry.task)) as never}
            className={entry.bucket === 'WAITING' ? 'task-action' : 'task-action task-action-mine'}
          >
            {entry.bucket === 'WAITING'
              ? t('tasks:look')
              : entry.work
                ? t(`tasks:workDo.${entry.work.kind}`, { defaultValue: t('tasks:workDo.OTHER') })
                : t(`tasks:do.${actOf(entry.task)}`)}
            <span className="visually-hidden">: {entry.name}</span>
          </Link>
        ),
      },
    ],
    [t],
  );
}
