import { DownloadOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { saveFile } from '@/api/download.ts';
import { usePermission } from '@/api/me.ts';
import { asProblem, problemText } from '@/api/problem.ts';
import { Card } from '@/components/Card.tsx';
import { ConfirmAction } from '@/components/ConfirmAction.tsx';
import { type Column, DataTable } from '@/components/DataTable.tsx';
import { DateText } from '@/components/DateText.tsx';
import { EmptyState } from '@/components/EmptyState.tsx';
import { FilterBar, FilterSelect } from '@/components/FilterBar.tsx';
import { PageHead } from '@/components/PageHead.tsx';
import { ProblemAlert } from '@/components/ProblemAlert.tsx';
import { Status } from '@/components/StatusTag.tsx';
import { useTableState } from '@/components/use-table-state.ts';
import { dayBefore, formatDay } from '@/lib/format/date.ts';
import { formatCount, NO_VALUE } from '@/lib/format/number.ts';
import { localName } from '@/lib/i18n.ts';
import {
  campaignQuery,
  type Duty,
  type DutyFilter,
  dutiesQuery,
  EXPORT_FORMATS,
  type ExportFormat,
  exportPath,
  unitsQuery,
  useNoteDuty,
} from '../queries.ts';
import { dutySchema, KINDS, STATUSES } from '../routes.tsx';

/** What each unit did not supply, or not in time, with both sides' reasons. */
export function DutyPage() {
  const { t } = useTranslation('duty');
  const { message } = App.useApp();
  const { campaignId } = useParams({ strict: false }) as { campaignId: string };
  const department = usePermission('campaign:write');
  const state = useTableState(dutySchema);
  const filter: DutyFilter = {
    evaluationId: state.filters.unit,
    kind: state.filters.kind,
    status: state.filters.status,
  };
  const campaign = useQuery(campaignQuery(campaignId));
  const units = useQuery(unitsQuery(campaignId)).data?.items ?? [];
  const query = useQuery(dutiesQuery(campaignId, { ...filter, page: state.params.page, size: state.params.size }));
  const note = useNoteDuty();
  if (campaign.isError) {
    return (
      <div className="page">
        <PageHead title={t('title')} crumbs={[{ label: t('campaigns'), to: '/ky-danh-gia' }]} />
        <ProblemAlert problem={asProblem(campaign.error)} onRetry={() => void campaign.refetch()} />
      </div>
    );
  }
  const save = (format: ExportFormat) =>
    saveFile(exportPath(campaignId, filter, format), `${t('file')}.${format}`).catch((thrown: unknown) => {
      const problem = asProblem(thrown);
      void message.error(problemText(problem.code, {}, problem.status));
    });
  const columns: Column<Duty>[] = [
    {
      key: 'unit',
      title: t('unit'),
      fixed: true,
      render: (duty) => (
        <>
          <Link className="cell-main clamp-2" to={`/danh-gia/${duty.evaluationId}/yeu-cau` as '/'}>
            {duty.organizationName}
          </Link>
          <span className="cell-sub">{duty.organizationCode}</span>
        </>
      ),
    },
    {
      key: 'item',
      title: t('item'),
      fixed: true,
      render: (duty) => (
        <>
          <span>{t(`kind.${duty.kind}`)}</span>
          {duty.indicatorCode && (
            <span className="cell-sub clamp-2">
              {duty.indicatorCode} {localName({ vi: duty.indicatorVi, en: duty.indicatorEn })}
              {duty.period && duty.period !== 'single' && ` · ${duty.period}`}
            </span>
          )}
        </>
      ),
    },
    {
      key: 'status',
      title: t('status'),
      render: (duty) => (
        <Status tone={duty.status === 'MISSING' ? 'error' : 'warning'} label={t(`state.${duty.status}`)} />
      ),
    },
    {
      key: 'deadline',
      title: t('deadline'),
      render: (duty) => (
        <>
          {t('lastDay', { day: formatDay(dayBefore(duty.deadline)) })}
          <span className="cell-sub">{duty.actualOn ? t('came', { day: formatDay(duty.actualOn) }) : t('notYet')}</span>
        </>
      ),
    },
    {
      key: 'days',
      title: t('days'),
      align: 'right',
      render: (duty) => <span className="deadline-late">{formatCount(duty.days)}</span>,
    },
    { key: 'unitNote', title: t('unitNote'), render: (duty) => <NoteText note={duty.unitNote} /> },
    {
      key: 'departmentNote',
      title: t('departmentNote'),
      render: (duty) => (
        <>
          <NoteText note={duty.departmentNote} />
          {duty.frozen && <span className="cell-sub">{t('frozen')}</span>}
        </>
      ),
    },
    {
      key: 'action',
      title: t('action'),
      fixed: true,
      render: (duty) =>
        duty.allowedActions.includes('NOTE') && (
          <ConfirmAction
            label={t(department ? 'note.department' : 'note.unit')}
            title={t(department ? 'note.departmentTitle' : 'note.unitTitle')}
            text={t(department ? 'note.departmentText' : 'note.unitText')}
            reason="required"
            button={{ size: 'small' }}
            onConfirm={({ reason }) => note(duty.evaluationId, duty.item, String(reason))}
          />
        ),
    },
  ];
  return (
    <div className="page">
      <PageHead
        title={t('title')}
        crumbs={[
          { label: t('campaigns'), to: '/ky-danh-gia' },
          { label: campaign.data?.nameVi ?? '…', to: `/ky-danh-gia/${campaignId}` },
        ]}
        subtitle={t('subtitle')}
        actions={EXPORT_FORMATS.map((format) => (
          <Button key={format} icon={<DownloadOutlined aria-hidden />} onClick={() => void save(format)}>
            {t(`export.${format}`)}
          </Button>
        ))}
      />
      <Card flush>
        <FilterBar state={state} table={{ id: 'duties', columns }}>
          <FilterSelect
            label={t('unit')}
            value={state.filters.unit}
            searchable
            options={units.map((unit) => ({ value: unit.id, label: unit.organizationName }))}
            onChange={(unit) => state.filter({ unit })}
          />
          <FilterSelect
            label={t('item')}
            value={state.filters.kind}
            options={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
            onChange={(kind) => state.filter({ kind })}
          />
          <FilterSelect
            label={t('status')}
            value={state.filters.status}
            options={STATUSES.map((value) => ({ value, label: t(`state.${value}`) }))}
            onChange={(status) => state.filter({ status })}
          />
        </FilterBar>
        <DataTable
          id="duties"
          caption={t('title')}
          columns={columns}
          query={query}
          state={state}
          rowKey={(duty) => duty.evaluationId + duty.item}
          empty={<EmptyState title={t('empty.title')} text={t('empty.text')} />}
        />
      </Card>
    </div>
  );
}

function NoteText({ note }: { note: Duty['unitNote'] }) {
  if (!note) return <span>{NO_VALUE}</span>;
  return (
    <>
      {note.text}
      <span className="cell-sub">
        {note.byName} · <DateText moment={note.at} />
      </span>
    </>
  );
}
