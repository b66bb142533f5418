import '../council.css';
import { PlusOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePermission } from '@/api/me.ts';
import { type Column, DataTable } from '@/components/DataTable.tsx';
import { EmptyState } from '@/components/EmptyState.tsx';
import { FilterBar, FilterSelect } from '@/components/FilterBar.tsx';
import { PageHead } from '@/components/PageHead.tsx';
import { Status } from '@/components/StatusTag.tsx';
import { useTableState } from '@/components/use-table-state.ts';
import { formatDay } from '@/lib/format/date.ts';
import { formatCount } from '@/lib/format/number.ts';
import { CouncilForm } from '../components/CouncilForm.tsx';
import { DutyCard } from '../components/DutyCard.tsx';
import { STATES } from '../model.ts';
import { type CouncilRow, councilsQuery } from '../queries.ts';
import { councilsSchema } from '../routes.tsx';

/** Every council that the person may see; a member's own duties stand above. */
export function CouncilsPage() {
  const { t } = useTranslation('council');
  const mayWrite = usePermission('council:write');
  const declares = usePermission('interest:declare');
  const state = useTableState(councilsSchema);
  const councils = useQuery(councilsQuery(state.params));
  const navigate = useNavigate();
  const [creating, setCreating] = useState(false);
  const columns: Column<CouncilRow>[] = [
    {
      key: 'name',
      title: t('list.name'),
      fixed: true,
      sortable: true,
      render: (row) => (
        <>
          <Link className="cell-main clamp-2" to={`/hoi-dong/${row.id}` as '/'}>
            {row.nameVi}
          </Link>
          {row.ownRole && <span className="cell-sub">{t('list.own', { role: t(`role.${row.ownRole}`) })}</span>}
        </>
      ),
    },
    {
      key: 'decidedOn',
      title: t('list.decision'),
      sortable: true,
      render: (row) => (
        <>
          {row.decisionNumber}
          <span className="cell-sub">{formatDay(row.decidedOn)}</span>
        </>
      ),
    },
    { key: 'members', title: t('list.members'), align: 'right', render: (row) => formatCount(row.members) },
    { key: 'evaluations', title: t('list.evaluations'), align: 'right', render: (row) => formatCount(row.evaluations) },
    {
      key: 'state',
      title: t('list.state'),
      render: (row) => (
        <Status tone={row.state === 'ACTIVE' ? 'progress' : 'neutral'} label={t(`state.${row.state}`)} />
      ),
    },
  ];
  const create = mayWrite && (
    <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={() => setCreating(true)}>
      {t('form.create')}
    </Button>
  );
  return (
    <div className="page">
      <PageHead title={t('list.title')} subtitle={t('list.subtitle')} actions={create} />
      <div className="stack">
        {declares && <DutyCard />}
        <div className="card">
          <FilterBar state={state} searchLabel={t('list.search')} table={{ id: 'councils', columns }}>
            <FilterSelect
              label={t('list.state')}
              value={state.filters.state}
              options={STATES.map((value) => ({ value, label: t(`state.${value}`) }))}
              onChange={(next) => state.filter({ state: next })}
            />
          </FilterBar>
          <DataTable
            id="councils"
            caption={t('list.title')}
            columns={columns}
            rowKey={(row) => row.id}
            query={councils}
            state={state}
            empty={<EmptyState title={t('list.empty.title')} text={t('list.empty.text')} actions={create} />}
          />
        </div>
      </div>
      {creating && (
        <CouncilForm
          onClose={() => setCreating(false)}
          onMade={(made) => void navigate({ to: `/hoi-dong/${made.id}` as '/' })}
        />
      )}
    </div>
  );
}
