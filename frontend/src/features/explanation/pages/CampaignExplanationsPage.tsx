import '../explanation.css';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/api/me.ts';
import { asProblem } from '@/api/problem.ts';
import { Card } from '@/components/Card.tsx';
import { type Column, DataTable } from '@/components/DataTable.tsx';
import { EmptyState } from '@/components/EmptyState.tsx';
import { PageHead } from '@/components/PageHead.tsx';
import { ProblemAlert } from '@/components/ProblemAlert.tsx';
import { CardSkeleton } from '@/components/Skeletons.tsx';
import { Status, StatusTag } from '@/components/StatusTag.tsx';
import { formatCount } from '@/lib/format/number.ts';
import { WindowAction } from '../components/WindowAction.tsx';
import { WindowState } from '../components/WindowState.tsx';
import { type CampaignRow, campaignExplanationsQuery, openCampaignWindows } from '../queries.ts';

/** Whose window is open in a campaign, and whose explanations wait for an answer. */
export function CampaignExplanationsPage() {
  const { t } = useTranslation('explanation');
  const { campaignId } = useParams({ strict: false }) as { campaignId: string };
  const { today } = useMe();
  const query = useQuery(campaignExplanationsQuery(campaignId));
  const columns = useMemo<Column<CampaignRow>[]>(
    () => [
      {
        key: 'name',
        title: t('campaign.unit'),
        fixed: true,
        render: (row) => (
          <Link className="text-link" to={`/danh-gia/${row.evaluationId}/ket-qua-so-bo` as '/'}>
            <span className="cell-main clamp-2">{row.organizationName}</span>
            <span className="cell-sub">{row.organizationCode}</span>
          </Link>
        ),
      },
      {
        key: 'state',
        title: t('campaign.state'),
        render: (row) => <StatusTag family="evaluation" code={row.state} />,
      },
      { key: 'window', title: t('campaign.window'), render: (row) => <WindowState window={row.window} /> },
      { key: 'given', title: t('campaign.given'), align: 'right', render: (row) => formatCount(row.given) },
      {
        key: 'unanswered',
        title: t('campaign.unanswered'),
        align: 'right',
        render: (row) => (row.unanswered > 0 ? <b>{formatCount(row.unanswered)}</b> : formatCount(0)),
      },
    ],
    [t],
  );
  const known = query.data;
  return (
    <div className="page">
      <PageHead
        title={t('campaign.title')}
        crumbs={[
          { label: t('campaign.list'), to: '/ky-danh-gia' },
          { label: t('campaign.one'), to: `/ky-danh-gia/${campaignId}` },
        ]}
        subtitle={t('campaign.subtitle')}
        actions={
          known?.allowedActions.includes('OPEN_WINDOW') && (
            <WindowAction
              label={t('window.openAll', { count: known.scored })}
              text={t('window.openAllText', { count: known.scored })}
              today={today}
              suggestedLastDay={known.suggestedLastDay}
              onOpen={(request) => openCampaignWindows(campaignId, request)}
            />
          )
        }
      />
      {query.isError && <ProblemAlert problem={asProblem(query.error)} onRetry={() => void query.refetch()} />}
      {!known && !query.isError && (
        <Card>
          <CardSkeleton rows={8} />
        </Card>
      )}
      {known && (
        <Card
          title={t('campaign.table')}
          extra={known.unanswered > 0 && <Status tone="waiting" label={t('unanswered', { count: known.unanswered })} />}
          flush
        >
          <DataTable
            id="campaign-explanations"
            caption={t('campaign.table')}
            columns={columns}
            rows={known.rows}
            rowKey={(row) => row.evaluationId}
            empty={<EmptyState title={t('campaign.empty')} text={t('campaign.emptyText')} />}
          />
        </Card>
      )}
    </div>
  );
}
