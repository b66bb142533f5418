import '../calendar.css';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button, Checkbox, Drawer, Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/api/me.ts';
import { asProblem } from '@/api/problem.ts';
import { Card } from '@/components/Card.tsx';
import { FilterBar, FilterSelect } from '@/components/FilterBar.tsx';
import { PageHead } from '@/components/PageHead.tsx';
import { ProblemAlert } from '@/components/ProblemAlert.tsx';
import { CardSkeleton } from '@/components/Skeletons.tsx';
import { useTableState } from '@/components/use-table-state.ts';
import { formatDay } from '@/lib/format/date.ts';
import { formatCount } from '@/lib/format/number.ts';
import { DeadlineDetail } from '../components/DeadlineDetail.tsx';
import { DeadlineList } from '../components/DeadlineList.tsx';
import { DueTag } from '../components/DueTag.tsx';
import { FeedPanel } from '../components/FeedPanel.tsx';
import { MonthView } from '../components/MonthView.tsx';
import { ShownDaySetter } from '../components/ShownDaySetter.tsx';
import { StandingDuties } from '../components/StandingDuties.tsx';
import { TimelineView } from '../components/TimelineView.tsx';
import { useTitle } from '../components/title.ts';
import { counts, type Deadline, GROUPS, isMonth, matching } from '../model.ts';
import { calendarQuery } from '../queries.ts';
import { calendarSchema } from '../routes.tsx';

/** Years before and after this one that can be looked at. */
const REACH = 3;
const VIEWS = ['list', 'month', 'timeline'] as const;

/** What is due by law, what is late, and who must act: as a list, a month or a timeline. */
export function CalendarPage() {
  const { t } = useTranslation('calendar');
  const { today } = useMe();
  const title = useTitle();
  const state = useTableState(calendarSchema);
  const [open, setOpen] = useState<Deadline>();
  const { view, group, mine, who } = state.filters;
  const thisYear = Number(today.slice(0, 4));
  const year = state.filters.year ?? thisYear;
  // The plan of a year reaches into the first months of the next.
  const from = `${year}-01-01`;
  const to = `${year + 1}-03-31`;
  const calendar = useQuery(calendarQuery(from, to));
  const all = calendar.data?.items ?? [];
  const shown = matching(all, { q: state.q, group, mine, who });
  const number = counts(all);
  const month = isMonth(state.filters.month)
    ? state.filters.month
    : year === thisYear
      ? today.slice(0, 7)
      : `${year}-01`;
  const narrowing = {
    ...state,
    filtered: state.q.trim() !== '' || group !== undefined || mine !== undefined || who !== undefined,
    reset: () => state.filter({ group: undefined, mine: undefined, who: undefined }),
  };

  return (
    <div className="page stack">
      <PageHead
        title={t('title')}
        subtitle={
          <>
            <span>{t('today', { day: formatDay(today) })}</span>
            {calendar.data && (
              <>
                <span>{t(`rule.before.${calendar.data.before}`)}</span>
                <span>{t(`rule.daysOff.${calendar.data.daysOff}`)}</span>
              </>
            )}
          </>
        }
        actions={
          <>
            <ShownDaySetter />
            <Link className="ant-btn ant-btn-default" to={'/lich/ngay-nghi' as '/'}>
              {t('daysOff.title')}
            </Link>
          </>
        }
      />
      <div className="due-counts">
        {GROUPS.filter((one) => number[one] > 0).map((one) => (
          <Button
            key={one}
            className={`due-count due-${one}`}
            aria-pressed={group === one}
            onClick={() => state.filter({ group: group === one ? undefined : one })}
          >
            <strong>{formatCount(number[one])}</strong> {t(`group.${one}`)}
          </Button>
        ))}
      </div>
      <Card flush>
        <FilterBar
          state={narrowing}
          searchLabel={t('search')}
          extra={
            <Segmented<(typeof VIEWS)[number]>
              aria-label={t('view.label')}
              value={view ?? 'list'}
              options={VIEWS.map((value) => ({ value, label: t(`view.${value}`) }))}
              onChange={(value) => state.filter({ view: value === 'list' ? undefined : value })}
            />
          }
        >
          <FilterSelect
            label={t('year')}
            value={year}
            options={Array.from({ length: 2 * REACH + 1 }, (_, index) => thisYear - REACH + index).map((value) => ({
              value,
              label: t('yearOf', { year: value }),
            }))}
            onChange={(value) => state.filter({ year: value === thisYear ? undefined : value, month: undefined })}
          />
          <FilterSelect
            label={t('column.state')}
            value={group}
            options={GROUPS.map((value) => ({ value, label: t(`group.${value}`) }))}
            onChange={(value) => state.filter({ group: value })}
          />
          <FilterSelect
            label={t('column.who')}
            searchable
            value={who}
            options={[...new Set(all.map((one) => one.responsible))].sort().map((value) => ({ value, label: value }))}
            onChange={(value) => state.filter({ who: value })}
          />
          <Checkbox
            checked={mine ?? false}
            onChange={(event) => state.filter({ mine: event.target.checked || undefined })}
          >
            {t('onlyMine')}
          </Checkbox>
        </FilterBar>
        {calendar.isError ? (
          <div className="card-body">
            <ProblemAlert problem={asProblem(calendar.error)} onRetry={() => void calendar.refetch()} />
          </div>
        ) : calendar.isPending ? (
          <div className="card-body">
            <CardSkeleton rows={8} />
          </div>
        ) : view === 'month' ? (
          <MonthView
            month={month}
            today={today}
            deadlines={shown}
            onTurn={(next) => {
              const turned = Number(next.slice(0, 4));
              state.filter({ month: next, year: turned === thisYear ? undefined : turned });
            }}
            onOpen={setOpen}
          />
        ) : view === 'timeline' ? (
          <TimelineView from={from} to={to} today={today} deadlines={shown} onOpen={setOpen} />
        ) : (
          <DeadlineList deadlines={shown} />
        )}
      </Card>
      <StandingDuties duties={calendar.data?.standing ?? []} />
      <FeedPanel />
      <Drawer
        open={open !== undefined}
        onClose={() => setOpen(undefined)}
        size={560}
        title={open ? title(open) : ''}
        destroyOnHidden
      >
        {open && (
          <div className="stack">
            <p>
              <span className="cell-main number">{formatDay(open.last)}</span> <DueTag deadline={open} />
            </p>
            <DeadlineDetail deadline={open} />
          </div>
        )}
      </Drawer>
    </div>
  );
}
