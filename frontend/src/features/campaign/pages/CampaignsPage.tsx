import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { usePermission } from '@/api/me.ts';
import { Card } from '@/components/Card.tsx';
import { type Column, DataTable } from '@/components/DataTable.tsx';
import { DeadlineText } from '@/components/DeadlineText.tsx';
import { EmptyState } from '@/components/EmptyState.tsx';
import { IllustrativeMark } from '@/components/IllustrativeMark.tsx';
import { PageHead } from '@/components/PageHead.tsx';
import { StatusTag } from '@/components/StatusTag.tsx';
import { useTableState } from '@/components/use-table-state.ts';
import { formatCount } from '@/lib/format/number.ts';
import { OpenCampaignAction } from '../components/OpenCampaignAction.tsx';
import { reached } from '../model.ts';
import { type Campaign, campaignsQuery } from '../queries.ts';
import { campaignsSchema } from '../routes.tsx';

/** Campaigns: what is evaluated in which year, by which set, and how far it has come. */
export function CampaignsPage() {
  const { t } = useTranslation(['campaign', 'domain']);
  const state = useTableState(campaignsSchema, 'campaigns');
  const query = useQuery(campaignsQuery(state.params));
  const canOpen = usePermission('campaign:write');
  const columns = useMemo<Column<Campaign>[]>(
    () => [
      {
        key: 'name',
        title: t('campaign:list.name'),
        fixed: true,
        sortable: true,
        render: (campaign) => (
          <>
            <Link className="cell-main" to={`/ky-danh-gia/${campaign.id}` as '/'}>
              {campaign.nameVi}
            </Link>
            <span className="cell-sub">
              {t(`domain:kind.${campaign.kind}`)}
              {campaign.stage && ` · ${t(`domain:stage.${campaign.stage}`)}`}
              {campaign.kind === 'ORGANIZATION' &&
                ` · ${t('campaign:list.years', { years: campaign.dataYears.join(', ') })}`}
            </span>
          </>
        ),
      },
      {
        key: 'set',
        title: t('campaign:list.set'),
        render: (campaign) => (
          <>
            <span className="technical">
              {t('campaign:list.setVersion', { code: campaign.criteriaSetCode, version: campaign.criteriaSetVersion })}
            </span>{' '}
            {!campaign.official && <IllustrativeMark />}
          </>
        ),
      },
      {
        key: 'deadline',
        title: t('campaign:list.deadline'),
        sortable: true,
        render: (campaign) => <DeadlineText deadline={campaign.deadline} inclusive={campaign.deadlineInclusive} />,
      },
      {
        key: 'progress',
        title: t('campaign:list.progress'),
        render: (campaign) => (
          <>
            <span>
              {t('campaign:list.certified', {
                done: formatCount(reached(campaign.counts, 'CERTIFIED')),
                total: formatCount(campaign.total),
              })}
            </span>
            <span className="cell-sub">
              {t('campaign:list.approved', {
                done: formatCount(reached(campaign.counts, 'APPROVED')),
                total: formatCount(campaign.total),
              })}
            </span>
          </>
        ),
      },
      {
        key: 'state',
        title: t('campaign:list.state'),
        render: (campaign) => <StatusTag family="campaign" code={campaign.state} />,
      },
    ],
    [t],
  );
  return (
    <div className="page">
      <PageHead
        title={t('campaign:list.title')}
        subtitle={t('campaign:list.subtitle')}
        actions={canOpen ? <OpenCampaignAction /> : undefined}
      />
      <Card flush>
        <DataTable
          id="campaigns"
          caption={t('campaign:list.title')}
          columns={columns}
          query={query}
          state={state}
          rowKey={(campaign) => campaign.id}
          empty={<EmptyState title={t('campaign:list.empty')} text={t('campaign:list.emptyText')} />}
        />
      </Card>
    </div>
  );
}
