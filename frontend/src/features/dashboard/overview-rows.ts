import { formatDay, formatMoment } from '@/lib/format/date.ts';
import { formatDecimal } from '@/lib/format/number.ts';
import { gradeRows } from './components/GradesCard.tsx';
import type { Balance, Dashboard, Plan } from './queries.ts';
import type { Say } from './say.ts';

/** Everything that the page counts, part after part, as rows of a file. */
export function overviewRows(
  city: Dashboard,
  plan: Plan | undefined,
  balance: Balance | undefined,
  t: Say,
): string[][] {
  const gap: string[][] = [[]];
  return [
    [t('dashboard:title', { year: city.year }), t('dashboard:asOf', { day: formatDay(city.today) })],
    ...gap,
    ...(plan
      ? [
          [t('dashboard:streams.title', { year: plan.year }), plan.document],
          [
            t('dashboard:streams.stream'),
            t('dashboard:streams.task'),
            t('dashboard:streams.last'),
            t('dashboard:streams.state'),
            t('dashboard:streams.measured'),
          ],
          ...plan.streams.flatMap((stream) =>
            stream.tasks.map((task) => [
              t(`dashboard:streams.of.${stream.stream}`),
              `${task.code} ${task.title}`,
              formatDay(task.last),
              t(`dashboard:due.${task.state}`, { count: task.days }),
              task.progress.total > 0
                ? t('dashboard:streams.progress', { done: task.progress.done, total: task.progress.total })
                : '',
            ]),
          ),
        ]
      : []),
    ...gap,
    ...(city.newest ? gradeRows(city.newest, city.previous ?? undefined, t) : []),
    ...gap,
    [t('dashboard:waiting.title')],
    [
      t('dashboard:waiting.step'),
      t('dashboard:waiting.who'),
      t('dashboard:waiting.count'),
      t('dashboard:waiting.mine'),
      t('dashboard:waiting.longest'),
    ],
    ...city.waiting.map((one) => [
      t(`dashboard:waiting.kind.${one.kind}`),
      t(`domain:actor.${one.waitingFor}`),
      String(one.count),
      String(one.mine),
      formatMoment(one.since),
    ]),
    ...gap,
    [t('dashboard:late.title', { count: city.late.length })],
    [
      t('dashboard:late.code'),
      t('dashboard:late.organization'),
      t('dashboard:late.lastDayHead'),
      t('dashboard:late.days'),
      t('dashboard:late.step'),
      t('dashboard:late.who'),
    ],
    ...city.late.map((one) => [
      one.organizationCode,
      one.organizationName,
      formatDay(one.lastDay),
      String(one.days),
      t(`domain:state.evaluation.${one.state}`),
      t(`domain:actor.${one.waitingFor}`),
    ]),
    ...gap,
    ...(balance && city.newest
      ? [
          [t('dashboard:balance.title', { year: city.newest.year })],
          [
            t('dashboard:balance.level'),
            t('dashboard:balance.points'),
            t('dashboard:balance.weight'),
            t('dashboard:balance.achieved'),
          ],
          ...balance.levels.map((level) => [
            t(`domain:level.${level.level}`),
            formatDecimal(level.pointsShown),
            formatDecimal(level.weightShown),
            formatDecimal(level.achievedPercentShown),
          ]),
        ]
      : []),
  ];
}
