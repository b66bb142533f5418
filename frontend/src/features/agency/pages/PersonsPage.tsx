import { UserAddOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePermission } from '@/api/me.ts';
import { AgencySelect } from '@/components/AgencySelect.tsx';
import { DataTable } from '@/components/DataTable.tsx';
import { EmptyState } from '@/components/EmptyState.tsx';
import { FilterBar } from '@/components/FilterBar.tsx';
import { PageHead } from '@/components/PageHead.tsx';
import { useTableState } from '@/components/use-table-state.ts';
import { PersonDrawer } from '../components/PersonDrawer.tsx';
import { usePersonColumns } from '../components/person-columns.tsx';
import { RegisterPerson } from '../components/RegisterPerson.tsx';
import { personsQuery } from '../queries.ts';
import { personsSchema } from '../routes.tsx';
import '../components/agency.css';

/** Who may sign in and what they stand for. */
export function PersonsPage() {
  const { t } = useTranslation('agency');
  const mayWrite = usePermission('person:write');
  const state = useTableState(personsSchema);
  const { person } = useSearch({ strict: false }) as { person?: string };
  const navigate = useNavigate();
  const persons = useQuery(personsQuery(state.params));
  const [registering, setRegistering] = useState(false);
  const show = (id: string | undefined) =>
    void navigate({
      to: '.',
      search: ((now: Record<string, string>) => {
        const { person: _, ...rest } = now;
        return id ? { ...rest, person: id } : rest;
      }) as never,
      resetScroll: false,
    });
  const columns = usePersonColumns(show);
  const register = mayWrite && (
    <Button type="primary" icon={<UserAddOutlined aria-hidden />} onClick={() => setRegistering(true)}>
      {t('register.action')}
    </Button>
  );

  return (
    <div className="page">
      <PageHead title={t('persons.title')} subtitle={t('persons.subtitle')} actions={register} />
      <div className="card">
        <FilterBar state={state} searchLabel={t('persons.search')} table={{ id: 'persons', columns }}>
          <div className="person-agency">
            <AgencySelect
              label={t('persons.agency')}
              value={state.filters.agencyId}
              onChange={(agencyId) => state.filter({ agencyId })}
            />
          </div>
        </FilterBar>
        <DataTable
          id="persons"
          caption={t('persons.title')}
          columns={columns}
          rowKey={(row) => row.id}
          query={persons}
          state={state}
          empty={
            <EmptyState
              title={t('persons.empty')}
              text={t('persons.emptyText')}
              example={t('persons.example')}
              actions={register}
            />
          }
        />
      </div>
      {person && <PersonDrawer id={person} onClose={() => show(undefined)} />}
      {registering && <RegisterPerson onClose={() => setRegistering(false)} onMade={(made) => show(made.id)} />}
    </div>
  );
}
