import '../calendar.css';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/api/me.ts';
import { asProblem } from '@/api/problem.ts';
import { Card } from '@/components/Card.tsx';
import { type Column, DataTable } from '@/components/DataTable.tsx';
import { EmptyState } from '@/components/EmptyState.tsx';
import { FilterSelect } from '@/components/FilterBar.tsx';
import { PageHead } from '@/components/PageHead.tsx';
import { ProblemAlert } from '@/components/ProblemAlert.tsx';
import { CardSkeleton } from '@/components/Skeletons.tsx';
import { Status } from '@/components/StatusTag.tsx';
import { formatDay, formatMoment } from '@/lib/format/date.ts';
import { YearDrawer } from '../components/YearDrawer.tsx';
import { type DayOff, yearQuery } from '../queries.ts';

const REACH = 3;

/** Public holidays and exchanged days, by which every deadline is counted. */
export function DaysOffPage() {
  const { t } = useTranslation('calendar');
  const thisYear = Number(useMe().today.slice(0, 4));
  const [year, setYear] = useState(thisYear);
  const [editing, setEditing] = useState(false);
  const query = useQuery(yearQuery(year));
  const found = query.data;
  const columns: Column<DayOff>[] = [
    {
      key: 'day',
      title: t('daysOff.day'),
      fixed: true,
      render: (one) => <span className="number">{formatDay(one.day)}</span>,
    },
    { key: 'name', title: t('daysOff.name'), fixed: true, render: (one) => one.name },
    { key: 'kind', title: t('daysOff.kind'), fixed: true, render: (one) => t(`dayKind.${one.kind}`) },
  ];
  return (
    <div className="page stack">
      <PageHead
        title={t('daysOff.title')}
        crumbs={[{ label: t('title'), to: '/lich' }]}
        subtitle={t('daysOff.subtitle')}
        actions={
          found?.allowedActions.includes('SAVE') && (
            <Button type="primary" onClick={() => setEditing(true)}>
              {t('daysOff.edit')}
            </Button>
          )
        }
      />
      <Card flush>
        <div className="filter-bar">
          <FilterSelect
            label={t('year')}
            value={year}
            options={Array.from({ length: 2 * REACH + 1 }, (_, index) => thisYear - REACH + index).map((value) => ({
              value,
              label: t('yearOf', { year: value }),
            }))}
            onChange={(value) => setYear(value ?? thisYear)}
          />
          {found && (
            <Status
              tone={found.complete ? 'done' : 'warning'}
              label={t(found.complete ? 'daysOff.known' : 'daysOff.unknown')}
            />
          )}
          {found?.source && (
            <span className="secondary">
              {t('daysOff.from', {
                source: found.source,
                who: found.changedByName,
                at: formatMoment(found.changedAt),
              })}
            </span>
          )}
        </div>
        {query.isError ? (
          <div className="card-body">
            <ProblemAlert problem={asProblem(query.error)} onRetry={() => void query.refetch()} />
          </div>
        ) : !found ? (
          <div className="card-body">
            <CardSkeleton rows={6} />
          </div>
        ) : (
          <DataTable
            id="days-off"
            caption={t('daysOff.caption', { year })}
            columns={columns}
            rows={found.days}
            rowKey={(one) => one.day}
            empty={<EmptyState title={t('daysOff.empty.title')} text={t('daysOff.empty.text')} />}
          />
        )}
      </Card>
      {editing && found && <YearDrawer key={found.version} year={found} onClose={() => setEditing(false)} />}
    </div>
  );
}
