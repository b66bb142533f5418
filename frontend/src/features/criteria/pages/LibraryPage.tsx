import { ImportOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePermission } from '@/api/me.ts';
import { DataTable } from '@/components/DataTable.tsx';
import { EmptyState } from '@/components/EmptyState.tsx';
import { FilterBar, FilterSelect } from '@/components/FilterBar.tsx';
import { PageHead } from '@/components/PageHead.tsx';
import { useTableState } from '@/components/use-table-state.ts';
import { ImportDrawer } from '../components/ImportDrawer.tsx';
import { useSetColumns } from '../components/set-columns.tsx';
import { KINDS, STATUSES } from '../model.ts';
import { criteriaSetsQuery } from '../queries.ts';
import { librarySchema } from '../routes.tsx';

/** Every version of every criteria set: drafts to be checked, published ones locked for good. */
export function LibraryPage() {
  const { t } = useTranslation(['criteria', 'domain']);
  const mayImport = usePermission('criteria:import');
  const state = useTableState(librarySchema, 'criteria-sets');
  const sets = useQuery(criteriaSetsQuery(state.params));
  const columns = useSetColumns();
  const [importing, setImporting] = useState(false);
  const importButton = mayImport && (
    <Button type="primary" icon={<ImportOutlined aria-hidden />} onClick={() => setImporting(true)}>
      {t('criteria:import.action')}
    </Button>
  );

  return (
    <div className="page">
      <PageHead title={t('criteria:title')} subtitle={t('criteria:subtitle')} actions={importButton} />
      <div className="card">
        <FilterBar state={state} searchLabel={t('criteria:search')} table={{ id: 'criteria-sets', columns }}>
          <FilterSelect
            label={t('criteria:column.kind')}
            value={state.filters.kind}
            options={KINDS.map((value) => ({ value, label: t(`criteria:kind.${value}`) }))}
            onChange={(kind) => state.filter({ kind })}
          />
          <FilterSelect
            label={t('criteria:column.status')}
            value={state.filters.status}
            options={STATUSES.map((value) => ({ value, label: t(`domain:state.criteriaSet.${value}`) }))}
            onChange={(status) => state.filter({ status })}
          />
        </FilterBar>
        <DataTable
          id="criteria-sets"
          caption={t('criteria:title')}
          columns={columns}
          rowKey={(set) => set.id}
          query={sets}
          state={state}
          empty={
            <EmptyState
              title={t('criteria:empty.title')}
              text={t('criteria:empty.text')}
              example={t('criteria:empty.example')}
              actions={importButton}
            />
          }
        />
      </div>
      {importing && <ImportDrawer onClose={() => setImporting(false)} />}
    </div>
  );
}
