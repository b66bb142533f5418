import '../council.css';
import { UserAddOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePermission } from '@/api/me.ts';
import { type Column, DataTable } from '@/components/DataTable.tsx';
import { EmptyState } from '@/components/EmptyState.tsx';
import { FilterBar } from '@/components/FilterBar.tsx';
import { PageHead } from '@/components/PageHead.tsx';
import { Status } from '@/components/StatusTag.tsx';
import { useTableState } from '@/components/use-table-state.ts';
import { NO_VALUE } from '@/lib/format/number.ts';
import { CheckDrawer } from '../components/CheckDrawer.tsx';
import { ExpertDrawer } from '../components/ExpertDrawer.tsx';
import { type Expert, type ExpertRow, expertsQuery, useExpertActs } from '../queries.ts';
import { expertsSchema } from '../routes.tsx';

/** The register of experts: who can be asked, what they know, and what stands in their way. */
export function ExpertsPage() {
  const { t } = useTranslation('council');
  const mayWrite = usePermission('expert:write');
  const state = useTableState(expertsSchema);
  const experts = useQuery(expertsQuery(state.params));
  const { present } = useExpertActs();
  const [checking, setChecking] = useState<ExpertRow>();
  const [editing, setEditing] = useState<Expert>();
  const [registering, setRegistering] = useState(false);
  const columns: Column<ExpertRow>[] = [
    {
      key: 'name',
      title: t('expert.name'),
      fixed: true,
      sortable: true,
      render: (row) => (
        <>
          {mayWrite ? (
            <button
              type="button"
              className="link-button"
              onClick={() => void present(row.id).then((found) => setEditing(found))}
            >
              {[row.title, row.displayName].filter(Boolean).join(' ')}
            </button>
          ) : (
            <span className="cell-main">{[row.title, row.displayName].filter(Boolean).join(' ')}</span>
          )}
        </>
      ),
    },
    { key: 'specialties', title: t('expert.specialties'), render: (row) => row.specialties.join(', ') },
    { key: 'employer', title: t('expert.employer'), render: (row) => row.employer ?? NO_VALUE },
    {
      key: 'account',
      title: t('expert.account'),
      render: (row) => t(row.account ? 'expert.hasAccount' : 'expert.noAccount'),
    },
    {
      key: 'active',
      title: t('expert.active'),
      render: (row) => (
        <Status
          tone={row.active ? 'done' : 'neutral'}
          label={t(row.active ? 'expert.isActive' : 'expert.isInactive')}
        />
      ),
    },
    {
      key: 'act',
      title: t('member.act'),
      render: (row) => (
        <Button size="small" onClick={() => setChecking(row)}>
          {t('check.label')}
        </Button>
      ),
    },
  ];
  const register = mayWrite && (
    <Button type="primary" icon={<UserAddOutlined aria-hidden />} onClick={() => setRegistering(true)}>
      {t('expert.register')}
    </Button>
  );
  return (
    <div className="page">
      <PageHead title={t('expert.list')} subtitle={t('expert.subtitle')} actions={register} />
      <div className="card">
        <FilterBar state={state} searchLabel={t('expert.search')} table={{ id: 'experts', columns }} />
        <DataTable
          id="experts"
          caption={t('expert.list')}
          columns={columns}
          rowKey={(row) => row.id}
          query={experts}
          state={state}
          empty={<EmptyState title={t('expert.empty.title')} text={t('expert.empty.text')} actions={register} />}
        />
      </div>
      {checking && <CheckDrawer expert={checking} onClose={() => setChecking(undefined)} />}
      {editing && <ExpertDrawer expert={editing} onClose={() => setEditing(undefined)} />}
      {registering && <ExpertDrawer onClose={() => setRegistering(false)} />}
    </div>
  );
}
