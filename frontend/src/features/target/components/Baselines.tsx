import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Card } from '@/components/Card.tsx';
import { type Column, DataTable } from '@/components/DataTable.tsx';
import { DateText } from '@/components/DateText.tsx';
import { EmptyState } from '@/components/EmptyState.tsx';
import { Status } from '@/components/StatusTag.tsx';
import { formatDecimal, NO_VALUE } from '@/lib/format/number.ts';
import { type Entry, historyQuery, type Series } from '../queries.ts';

/** Every baseline there ever was, the one that counts first, with why it was set anew. */
export function BaselinesCard({ series }: { series: Series }) {
  const { t } = useTranslation('target');
  const current = series.baselines[0]?.revision;
  const columns: Column<Entry>[] = [
    {
      key: 'state',
      title: t('baselines.state'),
      fixed: true,
      render: (entry) => (
        <Status
          tone={entry.revision === current ? 'done' : 'neutral'}
          label={t(entry.revision === current ? 'baselines.current' : 'baselines.replaced')}
        />
      ),
    },
    { key: 'year', title: t('table.year'), render: (entry) => entry.year },
    { key: 'value', title: t('column.value'), align: 'right', render: (entry) => formatDecimal(entry.value) },
    { key: 'source', title: t('field.source'), render: (entry) => entry.source },
    { key: 'document', title: t('field.document'), render: (entry) => entry.document ?? NO_VALUE },
    { key: 'reason', title: t('field.reason'), render: (entry) => entry.reason ?? NO_VALUE },
    { key: 'by', title: t('column.by'), render: (entry) => <By entry={entry} /> },
  ];
  return (
    <Card title={t('baselines.title')} subtitle={t('baselines.hint')} flush>
      <DataTable
        id="target-baselines"
        caption={t('baselines.title')}
        columns={columns}
        rows={series.baselines}
        rowKey={(entry) => String(entry.revision)}
        empty={<EmptyState title={t('baselines.empty')} text={t('baselines.emptyText')} />}
      />
    </Card>
  );
}

/** Everything that was ever saved in the series. */
export function HistoryCard({ series }: { series: Series }) {
  const { t } = useTranslation('target');
  const history = useQuery(historyQuery(series.id));
  const columns: Column<Entry>[] = [
    { key: 'revision', title: t('column.revision'), fixed: true, render: (entry) => entry.revision },
    { key: 'kind', title: t('column.kind'), render: (entry) => t(`kind.${entry.kind}`) },
    { key: 'year', title: t('table.year'), render: (entry) => entry.year },
    { key: 'value', title: t('column.value'), align: 'right', render: (entry) => formatDecimal(entry.value) },
    { key: 'reason', title: t('field.reason'), render: (entry) => entry.reason ?? NO_VALUE },
    { key: 'by', title: t('column.by'), render: (entry) => <By entry={entry} /> },
  ];
  return (
    <Card title={t('history.title')} flush>
      <DataTable
        id="target-history"
        caption={t('history.title')}
        columns={columns}
        rows={history.data?.items ?? []}
        rowKey={(entry) => String(entry.revision)}
        empty={<EmptyState title={t('table.empty')} text={t('table.emptyText')} />}
      />
    </Card>
  );
}

function By({ entry }: { entry: Entry }) {
  return (
    <>
      {entry.enteredByName}
      <span className="cell-sub">
        <DateText moment={entry.enteredAt} />
      </span>
    </>
  );
}
