import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/api/problem.ts';
import { Card } from '@/components/Card.tsx';
import { ConfirmAction } from '@/components/ConfirmAction.tsx';
import { PageHead } from '@/components/PageHead.tsx';
import { ProblemAlert } from '@/components/ProblemAlert.tsx';
import { PageSkeleton } from '@/components/Skeletons.tsx';
import { localName } from '@/lib/i18n.ts';
import { BaselineForm } from '../components/BaselineForm.tsx';
import { BaselinesCard, HistoryCard } from '../components/Baselines.tsx';
import { FigureForm } from '../components/FigureForm.tsx';
import { TrendChart } from '../components/TrendChart.tsx';
import { YearsTable } from '../components/YearsTable.tsx';
import { trendOf } from '../model.ts';
import { type Series, seriesQuery, useTargetActs } from '../queries.ts';

/** One followed indicator: its trend, the years in numbers, its baselines and everything ever saved. */
export function SeriesPage() {
  const { t } = useTranslation('target');
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  const series = useQuery(seriesQuery(id));
  if (series.isError) {
    return (
      <div className="page">
        <PageHead title={t('one')} crumbs={[{ label: t('title'), to: '/targets' }]} />
        <ProblemAlert problem={asProblem(series.error)} onRetry={() => void series.refetch()} />
      </div>
    );
  }
  return series.data ? <Loaded series={series.data} /> : <PageSkeleton />;
}

/** Where the objects of a type have their pages. */
const PLACES = {
  ORGANIZATION: '/organizations',
  POLICY: '/policies',
  PLAN: '/plans',
  PROGRAMME: '/programmes',
} as const;

type Open = 'baseline' | 'target' | 'actual' | null;

function Loaded({ series }: { series: Series }) {
  const { t } = useTranslation('target');
  const acts = useTargetActs();
  const [open, setOpen] = useState<Open>(null);
  const may = (action: Series['allowedActions'][number]) => series.allowedActions.includes(action);
  const again = may('REBASELINE');
  const close = () => setOpen(null);
  return (
    <div className="page">
      <PageHead
        title={localName({ vi: series.nameVi, en: series.nameEn })}
        crumbs={[{ label: t('title'), to: '/targets' }]}
        subtitle={
          <>
            <Link to={`${PLACES[series.objectType]}/${series.objectId}` as '/'}>
              {localName({ vi: series.objectName, en: series.objectNameEn })}
            </Link>
            <span>{series.indicatorCode ?? t('origin.ownShort')}</span>
            <span>{t('chart.unit', { unit: series.unit })}</span>
            <span>{t(`direction.${series.direction}`)}</span>
          </>
        }
        actions={
          <>
            {(again || may('SET_BASELINE')) && (
              <Button onClick={() => setOpen('baseline')}>
                {again ? t('form.rebaseline.action') : t('form.baseline.action')}
              </Button>
            )}
            {may('SET_TARGET') && <Button onClick={() => setOpen('target')}>{t('form.target.action')}</Button>}
            {may('TAKE_CERTIFIED') && (
              <ConfirmAction
                label={t('certified.action')}
                title={t('certified.title')}
                text={t('certified.text')}
                onConfirm={() => acts.takeCertified(series)}
              />
            )}
            {may('SET_ACTUAL') && (
              <Button type="primary" onClick={() => setOpen('actual')}>
                {t('form.actual.action')}
              </Button>
            )}
          </>
        }
      />
      <div className="stack">
        {trendOf(series) && (
          <Card title={t('chart.heading')}>
            <TrendChart series={series} />
          </Card>
        )}
        <Card title={t('table.title')} subtitle={t('table.hint')} flush>
          <YearsTable series={series} />
        </Card>
        <BaselinesCard series={series} />
        <HistoryCard series={series} />
      </div>
      {open === 'baseline' && <BaselineForm series={series} onClose={close} />}
      {(open === 'target' || open === 'actual') && <FigureForm series={series} kind={open} onClose={close} />}
    </div>
  );
}
