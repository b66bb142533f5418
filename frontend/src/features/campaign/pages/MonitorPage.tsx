import '../campaign.css';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { usePermission } from '@/api/me.ts';
import { asProblem } from '@/api/problem.ts';
import { Card } from '@/components/Card.tsx';
import { DataTable } from '@/components/DataTable.tsx';
import { DeadlineText } from '@/components/DeadlineText.tsx';
import { EmptyState } from '@/components/EmptyState.tsx';
import { FilterBar, FilterSelect } from '@/components/FilterBar.tsx';
import { IllustrativeMark } from '@/components/IllustrativeMark.tsx';
import { PageHead } from '@/components/PageHead.tsx';
import { ProblemAlert } from '@/components/ProblemAlert.tsx';
import { PageSkeleton } from '@/components/Skeletons.tsx';
import { useTableState } from '@/components/use-table-state.ts';
import { isLetter } from '@/lib/grades.ts';
import { GradeCounts } from '../components/GradeCounts.tsx';
import { useMonitorColumns } from '../components/monitor-columns.tsx';
import { StateCounts } from '../components/StateCounts.tsx';
import { FUNCTIONS, GRADES, STATES } from '../model.ts';
import { campaignQuery, monitorQuery, summaryQuery } from '../queries.ts';
import { monitorSchema } from '../routes.tsx';

/** One campaign: who has come how far, who is late, which grades and why. */
export function MonitorPage() {
  const { t } = useTranslation(['campaign', 'domain']);
  const { campaignId } = useParams({ strict: false }) as { campaignId: string };
  const tries = usePermission('simulation:run');
  const runs = usePermission('run:read');
  const sees = usePermission('result:read');
  const budget = usePermission('budget:read');
  const seesEarly = usePermission('result:read-early');
  const campaign = useQuery(campaignQuery(campaignId));
  const state = useTableState(monitorSchema);
  const query = useQuery(monitorQuery(campaignId, state.params));
  const columns = useMonitorColumns();
  const summary = useQuery(summaryQuery(campaignId));
  const grades = summary.data?.counts.map(({ grade }) => grade) ?? [];
  if (campaign.isError) {
    return (
      <div className="page">
        <PageHead
          title={t('campaign:monitor.one')}
          crumbs={[{ label: t('campaign:list.title'), to: '/ky-danh-gia' }]}
        />
        <ProblemAlert problem={asProblem(campaign.error)} onRetry={() => void campaign.refetch()} />
      </div>
    );
  }
  if (!campaign.data) return <PageSkeleton />;
  const {
    nameVi,
    kind,
    stage,
    official,
    deadline,
    deadlineInclusive,
    dataYears,
    criteriaSetCode,
    criteriaSetVersion,
    counts,
    total,
  } = campaign.data;
  return (
    <div className="page">
      <PageHead
        title={nameVi}
        mark={official ? undefined : <IllustrativeMark />}
        crumbs={[{ label: t('campaign:list.title'), to: '/ky-danh-gia' }]}
        subtitle={
          <>
            {kind === 'ORGANIZATION'
              ? t('campaign:monitor.subtitle', {
                  set: `${criteriaSetCode} v${criteriaSetVersion}`,
                  years: dataYears.join(', '),
                })
              : t('campaign:monitor.subtitleOf', {
                  kind: t(`domain:kind.${kind}`),
                  stage: stage ? ` · ${t(`domain:stage.${stage}`)}` : '',
                  set: `${criteriaSetCode} v${criteriaSetVersion}`,
                })}{' '}
            <DeadlineText deadline={deadline} inclusive={deadlineInclusive} />
          </>
        }
        actions={
          <>
            {tries && (
              <Link className="page-link" to={`/ky-danh-gia/${campaignId}/thu-phuong-an` as '/'}>
                {t('campaign:monitor.tryOut')}
              </Link>
            )}
            {seesEarly && (
              <Link className="page-link" to={`/ky-danh-gia/${campaignId}/giai-trinh` as '/'}>
                {t('campaign:monitor.explanations')}
              </Link>
            )}
            {sees && (
              <Link className="page-link" to={`/ky-danh-gia/${campaignId}/ban-do-nhiet` as '/'}>
                {t('campaign:monitor.heatmap')}
              </Link>
            )}
            <Link className="page-link" to={`/ky-danh-gia/${campaignId}/iooi` as '/'}>
              {t('campaign:monitor.balance')}
            </Link>
            {runs && (
              <Link className="page-link" to={`/ky-danh-gia/${campaignId}/lan-xep-loai` as '/'}>
                {t('campaign:monitor.runs')}
              </Link>
            )}
            {budget && (
              <Link className="page-link" to={`/ky-danh-gia/${campaignId}/ngan-sach` as '/'}>
                {t('campaign:monitor.budget')}
              </Link>
            )}
            <Link className="page-link" to={`/ky-danh-gia/${campaignId}/yeu-cau` as '/'}>
              {t('campaign:monitor.requests')}
            </Link>
          </>
        }
      />
      <div className="stack">
        <div className="monitor-cards">
          <StateCounts counts={counts} total={total} />
          <GradeCounts campaignId={campaignId} />
        </div>
        <Card title={t('campaign:monitor.table')} flush>
          <FilterBar state={state} searchLabel={t('campaign:monitor.search')} table={{ id: 'monitor', columns }}>
            <FilterSelect
              label={t('campaign:monitor.state')}
              value={state.filters.state}
              options={STATES.map((value) => ({ value, label: t(`domain:state.evaluation.${value}`) }))}
              onChange={(value) => state.filter({ state: value })}
            />
            <FilterSelect
              label={t('campaign:monitor.grade')}
              value={state.filters.grade}
              options={(kind === 'ORGANIZATION' ? GRADES : grades).map((value) => ({
                value,
                label: isLetter(value) ? `${value} – ${t(`domain:grade.${value}`)}` : t(`domain:grade.${value}`),
              }))}
              onChange={(value) => state.filter({ grade: value })}
            />
            {kind === 'ORGANIZATION' && (
              <FilterSelect
                label={t('campaign:monitor.function')}
                value={state.filters.function}
                options={FUNCTIONS.map((value) => ({ value, label: t(`domain:function.${value}`) }))}
                onChange={(value) => state.filter({ function: value })}
              />
            )}
          </FilterBar>
          <DataTable
            id="monitor"
            caption={t('campaign:monitor.table')}
            columns={columns}
            query={query}
            state={state}
            rowKey={(row) => row.id}
            empty={<EmptyState title={t('campaign:monitor.empty')} text={t('campaign:monitor.emptyText')} />}
          />
        </Card>
      </div>
    </div>
  );
}
