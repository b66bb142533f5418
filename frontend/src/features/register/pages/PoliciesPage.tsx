import { PlusOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePermission } from '@/api/me.ts';
import { AgencySelect } from '@/components/AgencySelect.tsx';
import { type Column, DataTable } from '@/components/DataTable.tsx';
import { DateText } from '@/components/DateText.tsx';
import { EmptyState } from '@/components/EmptyState.tsx';
import { FilterBar, FilterSelect } from '@/components/FilterBar.tsx';
import { IllustrativeMark } from '@/components/IllustrativeMark.tsx';
import { PageHead } from '@/components/PageHead.tsx';
import { Status } from '@/components/StatusTag.tsx';
import { useTableState } from '@/components/use-table-state.ts';
import { localName } from '@/lib/i18n.ts';
import { PolicyForm } from '../components/PolicyForm.tsx';
import { PHASE_TONE, PHASES, POLICY_TYPES, type Policy, type PolicyRow } from '../model.ts';
import { policiesQuery } from '../queries.ts';
import { policiesSchema } from '../routes.tsx';
import '../components/register.css';

/** The register of incentive policies. */
export function PoliciesPage() {
  const { t } = useTranslation('register');
  const mayWrite = usePermission('catalogue:write');
  const state = useTableState(policiesSchema, 'policies');
  const policies = useQuery(policiesQuery(state.params));
  const columns = usePolicyColumns();
  const navigate = useNavigate();
  const [creating, setCreating] = useState(false);
  const add = mayWrite && (
    <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={() => setCreating(true)}>
      {t('policy.create')}
    </Button>
  );
  return (
    <div className="page">
      <PageHead title={t('policy.title')} subtitle={t('policy.subtitle')} actions={add} />
      <div className="card">
        <FilterBar state={state} searchLabel={t('search')} table={{ id: 'policies', columns }}>
          <FilterSelect
            label={t('policy.type')}
            value={state.filters.type}
            options={POLICY_TYPES.map((value) => ({ value, label: t(`policyType.${value}`) }))}
            onChange={(type) => state.filter({ type })}
          />
          <FilterSelect
            label={t('field.phase')}
            value={state.filters.phase}
            options={PHASES.map((value) => ({ value, label: t(`policyPhase.${value}`) }))}
            onChange={(phase) => state.filter({ phase })}
          />
          <div className="filter-agency">
            <AgencySelect
              label={t('field.agencyId')}
              value={state.filters.agencyId}
              onChange={(agencyId) => state.filter({ agencyId })}
            />
          </div>
        </FilterBar>
        <DataTable
          id="policies"
          caption={t('policy.title')}
          columns={columns}
          rowKey={(row) => row.id}
          query={policies}
          state={state}
          empty={
            <EmptyState
              title={t('policy.empty.title')}
              text={t('policy.empty.text')}
              example={t('policy.empty.example')}
              actions={add}
            />
          }
        />
      </div>
      {creating && (
        <PolicyForm
          onClose={() => setCreating(false)}
          onSaved={(made: Policy) => void navigate({ to: `/policies/${made.id}` as '/' })}
        />
      )}
    </div>
  );
}

function usePolicyColumns(): Column<PolicyRow>[] {
  const { t } = useTranslation('register');
  return useMemo(
    () => [
      {
        key: 'name',
        title: t('policy.one'),
        fixed: true,
        sortable: true,
        render: (row) => (
          <>
            <Link to={`/policies/${row.id}` as '/'} className="cell-main">
              {localName({ vi: row.nameVi, en: row.nameEn })}
            </Link>{' '}
            {row.illustrative && <IllustrativeMark />}
            <span className="cell-sub">{row.code}</span>
          </>
        ),
      },
      { key: 'subtype', title: t('policy.type'), sortable: true, render: (row) => t(`policyType.${row.type}`) },
      { key: 'agency', title: t('field.agencyId'), render: (row) => row.agencyName },
      {
        key: 'startsOn',
        title: t('policy.startsOn'),
        sortable: true,
        render: (row) => <DateText day={row.startsOn} />,
      },
      {
        key: 'phase',
        title: t('field.phase'),
        render: (row) => <Status tone={PHASE_TONE[row.phase]} label={t(`policyPhase.${row.phase}`)} />,
      },
    ],
    [t],
  );
}
