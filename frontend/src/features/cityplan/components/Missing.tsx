import { useTranslation } from 'react-i18next';
import { formatDay } from '@/lib/format/date.ts';
import { isLate, named, type Part, type Task } from '../model.ts';

/** More than this and a sentence only counts them; the task's page says which. */
const TOLD = 3;

/** What a part lacks, in words. */
export function useLacks(): (part: Part) => string {
  const { t } = useTranslation('cityplan');
  return (part) => part.lacks.map((code) => t(`lack.${code}`)).join(', ');
}

/** How a part is called: a list by what it lists, anything else by its code. */
export function usePartName(): (part: Part) => string {
  const { t } = useTranslation('cityplan');
  return (part) => (part.type === 'YEARLY_LIST' ? t(`list.${part.code}`) : part.code);
}

/** One sentence: what is missing, of whom, and that it is late; silent when nothing is. */
export function Missing({ task, today }: { task: Task; today: string }) {
  const { t } = useTranslation('cityplan');
  const lacks = useLacks();
  const nameOf = usePartName();
  const { parts, more } = named(task.progress);
  if (task.doneOn) {
    return task.doneOn > today ? t('doneAfter', { day: formatDay(task.doneOn) }) : null;
  }
  if (task.progress.total === 0) return null;
  const said = parts.map((part) =>
    t('missing.one', {
      name: nameOf(part),
      lacks: part.lacks.length > TOLD ? t('missing.lacks', { count: part.lacks.length }) : lacks(part),
    }),
  );
  if (more > 0) said.push(t('missing.more', { count: more }));
  return (
    <span className={isLate(task) ? 'task-late' : 'secondary'}>
      {t(isLate(task) ? 'missing.late' : 'missing.still', {
        open: task.progress.total - task.progress.done,
        total: task.progress.total,
        names: said.join('; '),
      })}
    </span>
  );
}
