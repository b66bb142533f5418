import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/api/problem.ts';
import { Card } from '@/components/Card.tsx';
import { ConfirmAction } from '@/components/ConfirmAction.tsx';
import { type Column, DataTable } from '@/components/DataTable.tsx';
import { DateText } from '@/components/DateText.tsx';
import { EmptyState } from '@/components/EmptyState.tsx';
import { PageHead } from '@/components/PageHead.tsx';
import { ProblemAlert } from '@/components/ProblemAlert.tsx';
import { CardSkeleton } from '@/components/Skeletons.tsx';
import { formatCount } from '@/lib/format/number.ts';
import { type RunKind, type RunRow, runsQuery, useStartRun } from '../queries.ts';

const ACTIONS: { action: string; kind: RunKind }[] = [
  { action: 'START_PRELIMINARY', kind: 'PRELIMINARY' },
  { action: 'START_FINAL', kind: 'FINAL' },
];

/** The runs of a campaign; each is kept with all that its grades follow from. */
export function RunsPage() {
  const { t } = useTranslation('run');
  const { campaignId } = useParams({ strict: false }) as { campaignId: string };
  const navigate = useNavigate();
  const query = useQuery(runsQuery(campaignId));
  const start = useStartRun(campaignId);
  const columns = useMemo<Column<RunRow>[]>(
    () => [
      {
        key: 'number',
        title: t('list.number'),
        fixed: true,
        render: (run) => (
          <Link className="cell-main" to={`/lan-xep-loai/${run.id}` as '/'}>
            {t('one', { number: run.number })}
          </Link>
        ),
      },
      { key: 'kind', title: t('list.kind'), render: (run) => t(`kind.${run.kind}`) },
      { key: 'at', title: t('list.at'), render: (run) => <DateText moment={run.createdAt} /> },
      { key: 'by', title: t('list.by'), render: (run) => run.createdByName },
      { key: 'graded', title: t('list.graded'), align: 'right', render: (run) => formatCount(run.graded) },
      {
        key: 'digest',
        title: t('list.digest'),
        render: (run) => <span className="technical digest">{run.digest}</span>,
      },
    ],
    [t],
  );
  const begin = async (kind: RunKind) => {
    const run = await start(kind);
    await navigate({ to: `/lan-xep-loai/${run.run.id}` as '/' });
  };
  return (
    <div className="page">
      <PageHead
        title={t('list.title')}
        subtitle={t('list.subtitle')}
        crumbs={[
          { label: t('campaigns'), to: '/ky-danh-gia' },
          { label: t('campaign'), to: `/ky-danh-gia/${campaignId}` },
        ]}
        actions={ACTIONS.filter(({ action }) => query.data?.allowedActions.includes(action)).map(({ kind }) => (
          <ConfirmAction
            key={kind}
            label={t(`start.${kind}`)}
            title={t(`start.${kind}Title`)}
            text={t(`start.${kind}Text`)}
            button={{ type: kind === 'PRELIMINARY' ? 'primary' : 'default' }}
            onConfirm={() => begin(kind)}
          />
        ))}
      />
      {query.isError && <ProblemAlert problem={asProblem(query.error)} onRetry={() => void query.refetch()} />}
      {!query.isError && (
        <Card flush>
          {query.data ? (
            <DataTable
              id="runs"
              caption={t('list.title')}
              columns={columns}
              rows={query.data.items}
              rowKey={(run) => run.id}
              empty={<EmptyState title={t('list.empty')} text={t('list.emptyText')} />}
            />
          ) : (
            <div className="card-body">
              <CardSkeleton rows={6} />
            </div>
          )}
        </Card>
      )}
    </div>
  );
}
