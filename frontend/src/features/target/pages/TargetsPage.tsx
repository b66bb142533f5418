import { PlusOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePermission } from '@/api/me.ts';
import { type Column, DataTable } from '@/components/DataTable.tsx';
import { EmptyState } from '@/components/EmptyState.tsx';
import { FilterBar } from '@/components/FilterBar.tsx';
import { PageHead } from '@/components/PageHead.tsx';
import { useTableState } from '@/components/use-table-state.ts';
import { formatDecimal, NO_VALUE } from '@/lib/format/number.ts';
import { localName } from '@/lib/i18n.ts';
import { SeriesForm } from '../components/SeriesForm.tsx';
import { Met, Percent } from '../components/YearsTable.tsx';
import { baselineOf, newestOf } from '../model.ts';
import { type Entry, type Series, seriesListQuery } from '../queries.ts';
import { seriesSchema } from '../routes.tsx';

/** Followed indicators: where each began, what was promised and reached last. */
export function TargetsPage() {
  const { t } = useTranslation('target');
  const mayWrite = usePermission('target:write');
  const state = useTableState(seriesSchema);
  const query = useQuery(seriesListQuery(state.params));
  const [creating, setCreating] = useState(false);
  const columns = useMemo<Column<Series>[]>(
    () => [
      {
        key: 'name',
        title: t('column.name'),
        fixed: true,
        sortable: true,
        render: (series) => (
          <>
            <Link className="cell-main" to={`/targets/${series.id}` as '/'}>
              {localName({ vi: series.nameVi, en: series.nameEn })}
            </Link>
            <span className="cell-sub">{localName({ vi: series.objectName, en: series.objectNameEn })}</span>
          </>
        ),
      },
      {
        key: 'code',
        title: t('column.code'),
        sortable: true,
        render: (series) => series.indicatorCode ?? t('origin.ownShort'),
      },
      { key: 'unit', title: t('field.unit'), render: (series) => series.unit },
      {
        key: 'baseline',
        title: t('kind.BASELINE'),
        align: 'right',
        render: (series) => <Dated entry={baselineOf(series)} />,
      },
      {
        key: 'target',
        title: t('kind.TARGET'),
        align: 'right',
        render: (series) => <Dated entry={newestOf(series)?.target} />,
      },
      {
        key: 'actual',
        title: t('kind.ACTUAL'),
        align: 'right',
        render: (series) => <Dated entry={newestOf(series)?.actual} />,
      },
      {
        key: 'share',
        title: t('table.share'),
        align: 'right',
        render: (series) => <Percent measured={newestOf(series)?.share} />,
      },
      { key: 'met', title: t('table.met'), render: (series) => <Met met={newestOf(series)?.met} /> },
    ],
    [t],
  );
  const add = mayWrite && (
    <Button type="primary" icon={<PlusOutlined />} onClick={() => setCreating(true)}>
      {t('create.action')}
    </Button>
  );
  return (
    <div className="page">
      <PageHead title={t('title')} subtitle={t('subtitle')} actions={add} />
      <div className="card">
        <FilterBar state={state} searchLabel={t('search')} table={{ id: 'targets', columns }} />
        <DataTable
          id="targets"
          caption={t('title')}
          columns={columns}
          query={query}
          state={state}
          rowKey={(series) => series.id}
          empty={<EmptyState title={t('empty.title')} text={t('empty.text')} example={t('empty.example')} />}
        />
      </div>
      {creating && <SeriesForm objectId={state.filters.objectId} onClose={() => setCreating(false)} />}
    </div>
  );
}

function Dated({ entry }: { entry: Entry | undefined }) {
  if (!entry) return <>{NO_VALUE}</>;
  return (
    <>
      {formatDecimal(entry.value.includes('/') ? entry.valueShown : entry.value)}
      <span className="cell-sub">{entry.year}</span>
    </>
  );
}
