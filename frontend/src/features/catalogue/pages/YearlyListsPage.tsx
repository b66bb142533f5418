import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMe, usePermission } from '@/api/me.ts';
import { ConfirmAction } from '@/components/ConfirmAction.tsx';
import { DataTable } from '@/components/DataTable.tsx';
import { EmptyState } from '@/components/EmptyState.tsx';
import { FilterBar, FilterSelect } from '@/components/FilterBar.tsx';
import { PageHead } from '@/components/PageHead.tsx';
import { useTableState } from '@/components/use-table-state.ts';
import { useListColumns } from '../components/list-columns.tsx';
import { KINDS, kindOf, STATES } from '../model.ts';
import { useListActs, yearlyListsQuery } from '../queries.ts';
import { listsSchema } from '../routes.tsx';

/** The lists of each year: what is evaluated, decided step by step. */
export function YearlyListsPage() {
  const { t } = useTranslation(['catalogue', 'domain', 'kit']);
  const me = useMe();
  const mayWrite = usePermission('catalogue:write');
  const state = useTableState(listsSchema);
  const lists = useQuery(yearlyListsQuery(state.params));
  const columns = useListColumns();
  const navigate = useNavigate();
  const acts = useListActs();
  const year = Number(me.today.slice(0, 4));
  const begin = mayWrite && (
    <ConfirmAction
      label={t('catalogue:list.create.action')}
      title={t('catalogue:list.create.title')}
      text={t('catalogue:list.create.text')}
      button={{ type: 'primary' }}
      initialValues={{ year: String(year), kind: 'ORGANIZATION' }}
      fields={
        <>
          <Form.Item name="kind" label={t('catalogue:list.kind')}>
            <Select options={KINDS.map((value) => ({ value, label: t(`domain:kind.${value}`) }))} />
          </Form.Item>
          <Form.Item
            name="year"
            label={t('catalogue:list.year')}
            rules={[
              { required: true, message: t('kit:field.required', { label: t('catalogue:list.year') }) },
              { pattern: /^20[2-9]\d$/, message: t('catalogue:list.create.yearForm') },
            ]}
          >
            <Input inputMode="numeric" maxLength={4} className="year-field" />
          </Form.Item>
        </>
      }
      onConfirm={async (values) => {
        const made = await acts.create(Number(values.year), kindOf(String(values.kind)));
        await navigate({ to: `/yearly-lists/${made.id}` as '/' });
      }}
    />
  );

  return (
    <div className="page">
      <PageHead title={t('catalogue:lists.title')} subtitle={t('catalogue:lists.subtitle')} actions={begin} />
      <div className="card">
        <FilterBar state={state}>
          <FilterSelect
            label={t('catalogue:list.year')}
            value={state.filters.year}
            options={[year + 1, year, year - 1, year - 2, year - 3].map((value) => ({ value, label: String(value) }))}
            onChange={(chosen) => state.filter({ year: chosen })}
          />
          <FilterSelect
            label={t('catalogue:list.kind')}
            value={state.filters.kind}
            options={KINDS.map((value) => ({ value, label: t(`domain:kind.${value}`) }))}
            onChange={(chosen) => state.filter({ kind: chosen })}
          />
          <FilterSelect
            label={t('catalogue:list.state')}
            value={state.filters.state}
            options={STATES.map((value) => ({ value, label: t(`domain:state.yearlyList.${value}`) }))}
            onChange={(chosen) => state.filter({ state: chosen })}
          />
        </FilterBar>
        <DataTable
          id="yearly-lists"
          caption={t('catalogue:lists.title')}
          columns={columns}
          rowKey={(row) => row.id}
          query={lists}
          state={state}
          empty={
            <EmptyState
              title={t('catalogue:lists.empty.title')}
              text={t('catalogue:lists.empty.text')}
              example={t('catalogue:lists.empty.example')}
              actions={begin}
            />
          }
        />
      </div>
    </div>
  );
}
