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
import { DueStages } from '../components/DueStages.tsx';
import { ProgrammeForm } from '../components/ProgrammeForm.tsx';
import { useProgrammeColumns } from '../components/programme-columns.tsx';
import { PHASES, type Programme } from '../model.ts';
import { programmesQuery } from '../queries.ts';
import { programmesSchema } from '../routes.tsx';
import '../components/register.css';

/** The register of programmes, with what is due of their evaluation on top. */
export function ProgrammesPage() {
  const { t } = useTranslation('register');
  const mayWrite = usePermission('catalogue:write');
  const state = useTableState(programmesSchema, 'programmes');
  const programmes = useQuery(programmesQuery(state.params));
  const columns = useProgrammeColumns();
  const navigate = useNavigate();
  const [creating, setCreating] = useState(false);
  const add = mayWrite && (
    <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={() => setCreating(true)}>
      {t('programme.create.action')}
    </Button>
  );
  return (
    <div className="page">
      <PageHead title={t('programme.title')} subtitle={t('programme.subtitle')} actions={add} />
      <div className="stack">
        <DueStages />
        <div className="card">
          <FilterBar state={state} searchLabel={t('search')} table={{ id: 'programmes', columns }}>
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
            id="programmes"
            caption={t('programme.title')}
            columns={columns}
            rowKey={(row) => row.id}
            query={programmes}
            state={state}
            empty={
              <EmptyState
                title={t('programme.empty.title')}
                text={t('programme.empty.text')}
                example={t('programme.empty.example')}
                actions={add}
              />
            }
          />
        </div>
      </div>
      {creating && (
        <ProgrammeForm
          onClose={() => setCreating(false)}
          onSaved={(made: Programme) => void navigate({ to: `/programmes/${made.id}` as '/' })}
        />
      )}
    </div>
  );
}
