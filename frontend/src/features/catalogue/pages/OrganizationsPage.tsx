import { PlusOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePermission } from '@/api/me.ts';
import { AgencySelect } from '@/components/AgencySelect.tsx';
import { DataTable } from '@/components/DataTable.tsx';
import { EmptyState } from '@/components/EmptyState.tsx';
import { FilterBar, FilterSelect } from '@/components/FilterBar.tsx';
import { PageHead } from '@/components/PageHead.tsx';
import { useTableState } from '@/components/use-table-state.ts';
import { OrganizationForm } from '../components/OrganizationForm.tsx';
import { useOrganizationColumns } from '../components/organization-columns.tsx';
import { FUNCTIONS } from '../model.ts';
import { organizationsQuery } from '../queries.ts';
import { organizationsSchema } from '../routes.tsx';
import '../components/catalogue.css';

/** The register of public S&T organizations. */
export function OrganizationsPage() {
  const { t } = useTranslation(['catalogue', 'domain']);
  const mayWrite = usePermission('catalogue:write');
  const state = useTableState(organizationsSchema, 'organizations');
  const organizations = useQuery(organizationsQuery(state.params));
  const columns = useOrganizationColumns();
  const navigate = useNavigate();
  const [creating, setCreating] = useState(false);
  const add = mayWrite && (
    <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={() => setCreating(true)}>
      {t('catalogue:create.action')}
    </Button>
  );

  return (
    <div className="page">
      <PageHead title={t('catalogue:title')} subtitle={t('catalogue:subtitle')} actions={add} />
      <div className="card">
        <FilterBar state={state} searchLabel={t('catalogue:search')} table={{ id: 'organizations', columns }}>
          <FilterSelect
            label={t('catalogue:filter.function')}
            value={state.filters.function}
            options={FUNCTIONS.map((value) => ({ value, label: `${value} · ${t(`domain:function.${value}`)}` }))}
            onChange={(chosen) => state.filter({ function: chosen })}
          />
          <div className="filter-agency">
            <AgencySelect
              label={t('catalogue:filter.governingBody')}
              value={state.filters.governingBodyId}
              onChange={(governingBodyId) => state.filter({ governingBodyId })}
            />
          </div>
          <FilterSelect
            label={t('catalogue:filter.active')}
            value={state.filters.active}
            options={[
              { value: true, label: t('catalogue:state.active') },
              { value: false, label: t('catalogue:state.inactive') },
            ]}
            onChange={(active) => state.filter({ active })}
          />
        </FilterBar>
        <DataTable
          id="organizations"
          caption={t('catalogue:title')}
          columns={columns}
          rowKey={(row) => row.id}
          query={organizations}
          state={state}
          empty={
            <EmptyState
              title={t('catalogue:empty.title')}
              text={t('catalogue:empty.text')}
              example={t('catalogue:empty.example')}
              actions={add}
            />
          }
        />
      </div>
      {creating && (
        <OrganizationForm
          onClose={() => setCreating(false)}
          onSaved={(made) => void navigate({ to: `/organizations/${made.id}` as '/' })}
        />
      )}
    </div>
  );
}
