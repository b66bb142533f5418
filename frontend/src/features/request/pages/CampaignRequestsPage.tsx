import '../request.css';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Button } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePermission } from '@/api/me.ts';
import { asProblem } from '@/api/problem.ts';
import { Card } from '@/components/Card.tsx';
import { type Column, DataTable } from '@/components/DataTable.tsx';
import { DateText } from '@/components/DateText.tsx';
import { DeadlineText } from '@/components/DeadlineText.tsx';
import { EmptyState } from '@/components/EmptyState.tsx';
import { FilterBar, FilterSelect } from '@/components/FilterBar.tsx';
import { PageHead } from '@/components/PageHead.tsx';
import { ProblemAlert } from '@/components/ProblemAlert.tsx';
import { PageSkeleton } from '@/components/Skeletons.tsx';
import { StatusTag } from '@/components/StatusTag.tsx';
import { useTableState } from '@/components/use-table-state.ts';
import { formatCount } from '@/lib/format/number.ts';
import { CampaignDeadlines } from '../components/CampaignDeadlines.tsx';
import { DecisionDrawer } from '../components/DecisionDrawer.tsx';
import { SendWizard } from '../components/SendWizard.tsx';
import { FOLLOW, inFollow } from '../model.ts';
import { campaignQuery, type MonitorRow, progressQuery, sentQuery } from '../queries.ts';
import { followSchema } from '../routes.tsx';

interface Row extends MonitorRow {
  evaluationId: string;
  number?: string;
  sentAt?: string;
  firstOpenedAt?: string | null;
  firstOpenedByName?: string | null;
}

/** Who was asked, who has opened it, who is how far and who is late. */
export function CampaignRequestsPage() {
  const { t } = useTranslation('request');
  const { campaignId } = useParams({ strict: false }) as { campaignId: string };
  const state = useTableState(followSchema);
  const campaign = useQuery(campaignQuery(campaignId));
  const sent = useQuery(sentQuery(campaignId));
  const progress = useQuery(progressQuery(campaignId));
  const maySend = usePermission('campaign:write');
  const [wizard, setWizard] = useState(false);
  const [deciding, setDeciding] = useState(false);
  const rows = useMemo<Row[] | undefined>(() => {
    if (!sent.data || !progress.data) return undefined;
    const requests = new Map(sent.data.items.map((request) => [request.evaluationId, request]));
    return progress.data.items.map((row) => {
      const request = requests.get(row.id);
      return {
        ...row,
        evaluationId: row.id,
        number: request?.number,
        sentAt: request?.sentAt,
        firstOpenedAt: request?.firstOpenedAt,
        firstOpenedByName: request?.firstOpenedByName,
      };
    });
  }, [sent.data, progress.data]);
  const failed = campaign.error ?? sent.error ?? progress.error;
  if (failed) {
    return (
      <div className="page">
        <PageHead title={t('follow.title')} crumbs={[{ label: t('follow.campaigns'), to: '/ky-danh-gia' }]} />
        <ProblemAlert
          problem={asProblem(failed)}
          onRetry={() => void Promise.all([campaign.refetch(), sent.refetch(), progress.refetch()])}
        />
      </div>
    );
  }
  if (!campaign.data || !rows) return <PageSkeleton />;
  const view = state.filters.view;
  const of = (done: number, total: number) => t('of', { done: formatCount(done), total: formatCount(total) });
  const columns: Column<Row>[] = [
    {
      key: 'name',
      title: t('follow.unit'),
      fixed: true,
      render: (row) => (
        <>
          <Link className="cell-main clamp-2" to={`/danh-gia/${row.id}/yeu-cau` as '/'}>
            {row.organizationName}
          </Link>
          <span className="cell-sub">{row.organizationCode}</span>
        </>
      ),
    },
    {
      key: 'request',
      title: t('follow.request'),
      render: (row) =>
        row.sentAt ? (
          <>
            <span className="technical">{row.number}</span>
            <span className="cell-sub">
              <DateText moment={row.sentAt} />
            </span>
          </>
        ) : (
          t('follow.notSent')
        ),
    },
    {
      key: 'opened',
      title: t('follow.opened'),
      render: (row) =>
        row.firstOpenedAt ? (
          <>
            <DateText moment={row.firstOpenedAt} />
            <span className="cell-sub">{row.firstOpenedByName}</span>
          </>
        ) : (
          t(row.sentAt ? 'follow.notOpened' : 'follow.nothing')
        ),
    },
    { key: 'state', title: t('follow.state'), render: (row) => <StatusTag family="evaluation" code={row.state} /> },
    {
      key: 'values',
      title: t('section.values'),
      align: 'right',
      render: (row) => of(row.valuesDone, row.valuesTotal),
    },
    {
      key: 'evidence',
      title: t('section.evidence'),
      align: 'right',
      render: (row) => of(row.evidenceDone, row.evidenceTotal),
    },
    {
      key: 'late',
      title: t('follow.late'),
      align: 'right',
      render: (row) =>
        row.daysLate > 0 ? (
          <span className="deadline-late">
            {t('follow.days', { count: row.daysLate, shown: formatCount(row.daysLate) })}
          </span>
        ) : (
          t('follow.inTime')
        ),
    },
  ];
  return (
    <div className="page">
      <PageHead
        title={t('follow.title')}
        crumbs={[
          { label: t('follow.campaigns'), to: '/ky-danh-gia' },
          { label: campaign.data.nameVi, to: `/ky-danh-gia/${campaignId}` },
        ]}
        subtitle={
          <>
            {t('follow.subtitle', {
              sent: formatCount(rows.filter((row) => row.sentAt).length),
              total: formatCount(rows.length),
            })}{' '}
            <DeadlineText deadline={campaign.data.deadline} inclusive={campaign.data.deadlineInclusive} />
          </>
        }
        actions={
          <>
            <Link to={`/ky-danh-gia/${campaignId}/so-nghia-vu` as '/'}>{t('follow.register')}</Link>
            {maySend && (
              <>
                <Button onClick={() => setDeciding(true)}>{t('decide.label')}</Button>
                <Button type="primary" onClick={() => setWizard(true)}>
                  {t('send.label')}
                </Button>
              </>
            )}
          </>
        }
      />
      <div className="stack">
        <Card title={t('follow.table')} flush>
          <FilterBar state={state} table={{ id: 'requests', columns }}>
            <FilterSelect
              label={t('follow.filter')}
              value={view}
              options={FOLLOW.map((value) => ({
                value,
                label: t(`follow.view.${value}`, {
                  shown: formatCount(rows.filter((row) => inFollow(row, value)).length),
                }),
              }))}
              onChange={(next) => state.filter({ view: next })}
            />
          </FilterBar>
          <DataTable
            id="requests"
            caption={t('follow.table')}
            columns={columns}
            rows={rows.filter((row) => inFollow(row, view))}
            rowKey={(row) => row.id}
            empty={<EmptyState title={t('follow.empty.title')} text={t('follow.empty.text')} />}
          />
        </Card>
        <CampaignDeadlines campaignId={campaignId} />
      </div>
      {deciding && <DecisionDrawer campaignId={campaignId} onClose={() => setDeciding(false)} />}
      {wizard && <SendWizard campaignId={campaignId} onClose={() => setWizard(false)} />}
    </div>
  );
}
