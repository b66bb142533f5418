import { PlusOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePermission } from '@/api/me.ts';
import { AgencySelect } from '@/components/AgencySelect.tsx';
import { type Column, DataTable } from '@/components/DataTable.tsx';
import { EmptyState } from '@/components/EmptyState.tsx';
import { FilterBar, FilterSelect } from '@/components/FilterBar.tsx';
import { IllustrativeMark } from '@/components/IllustrativeMark.tsx';
import { PageHead } from '@/components/PageHead.tsx';
import { Status } from '@/components/StatusTag.tsx';
import { useTableState } from '@/components/use-table-state.ts';
import { formatPercent, NO_VALUE } from '@/lib/format/number.ts';
import { localName } from '@/lib/i18n.ts';
import { PlanForm } from '../components/PlanForm.tsx';
import { LEVELS, PHASE_TONE, PHASES, type Plan, type PlanRow, yearsOf } from '../model.ts';
import { plansQuery } from '../queries.ts';
import { plansSchema } from '../routes.tsx';
import '../components/register.css';

/** The register of plans for periods and for years. */
export function PlansPage() {
  const { t } = useTranslation('register');
  const mayWrite = usePermission('catalogue:write');
  const state = useTableState(plansSchema, 'plans');
  const plans = useQuery(plansQuery(state.params));
  const columns = usePlanColumns();
  const navigate = useNavigate();
  const [creating, setCreating] = useState(false);
  const add = mayWrite && (
    <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={() => setCreating(true)}>
      {t('plan.create.action')}
    </Button>
  );
  return (
    <div className="page">
      <PageHead title={t('plan.title')} subtitle={t('plan.subtitle')} actions={add} />
      <div className="card">
        <FilterBar state={state} searchLabel={t('search')} table={{ id: 'plans', columns }}>
          <FilterSelect
            label={t('plan.level')}
            value={state.filters.level}
            options={LEVELS.map((value) => ({ value, label: t(`level.${value}`) }))}
            onChange={(level) => state.filter({ level })}
          />
          <FilterSelect
            label={t('field.phase')}
            value={state.filters.phase}
            options={PHASES.map((value) => ({ value, label: t(`phase.${value}`) }))}
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
          id="plans"
          caption={t('plan.title')}
          columns={columns}
          rowKey={(row) => row.id}
          query={plans}
          state={state}
          empty={
            <EmptyState
              title={t('plan.empty.title')}
              text={t('plan.empty.text')}
              example={t('plan.empty.example')}
              actions={add}
            />
          }
        />
      </div>
      {creating && (
        <PlanForm
          onClose={() => setCreating(false)}
          onSaved={(made: Plan) => void navigate({ to: `/plans/${made.id}` as '/' })}
        />
      )}
    </div>
  );
}

function usePlanColumns(): Column<PlanRow>[] {
  const { t } = useTranslation('register');
  return useMemo(
    () => [
      {
        key: 'name',
        title: t('plan.one'),
        fixed: true,
        sortable: true,
        render: (row) => (
          <>
            <Link to={`/plans/${row.id}` as '/'} className="cell-main">
              {localName({ vi: row.nameVi, en: row.nameEn })}
            </Link>{' '}
            {row.illustrative && <IllustrativeMark />}
            <span className="cell-sub">{row.code}</span>
          </>
        ),
      },
      { key: 'subtype', title: t('plan.level'), sortable: true, render: (row) => t(`level.${row.level}`) },
      { key: 'startsOn', title: t('plan.years'), sortable: true, render: (row) => yearsOf(row) },
      { key: 'agency', title: t('field.agencyId'), render: (row) => row.agencyName },
      {
        key: 'phase',
        title: t('field.phase'),
        render: (row) => <Status tone={PHASE_TONE[row.phase]} label={t(`phase.${row.phase}`)} />,
      },
      {
        key: 'period',
        title: t('level.PERIOD'),
        render: (row) => (row.periodId ? <Link to={`/plans/${row.periodId}` as '/'}>{row.periodName}</Link> : NO_VALUE),
      },
      {
        key: 'percent',
        title: t('plan.attainment'),
        align: 'right',
        render: (row) => (row.percent ? formatPercent(row.percent) : NO_VALUE),
      },
    ],
    [t],
  );
}
