import '../meeting.css';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/api/problem.ts';
import { Card } from '@/components/Card.tsx';
import { type Column, DataTable } from '@/components/DataTable.tsx';
import { EmptyState } from '@/components/EmptyState.tsx';
import { PageHead } from '@/components/PageHead.tsx';
import { ProblemAlert } from '@/components/ProblemAlert.tsx';
import { PageSkeleton } from '@/components/Skeletons.tsx';
import { Status } from '@/components/StatusTag.tsx';
import { formatMoment } from '@/lib/format/date.ts';
import { formatCount } from '@/lib/format/number.ts';
import { MeetingForm } from '../components/MeetingForm.tsx';
import { STATE_TONE } from '../model.ts';
import { councilQuery, type Meeting, type MeetingRow, meetingsQuery } from '../queries.ts';

/** The meetings of one council. */
export function MeetingsPage() {
  const { t } = useTranslation('meeting');
  const { councilId } = useParams({ strict: false }) as { councilId: string };
  const meetings = useQuery(meetingsQuery(councilId));
  const council = useQuery(councilQuery(councilId));
  const navigate = useNavigate();
  const [calling, setCalling] = useState(false);
  const crumbs = [
    { label: t('councils'), to: '/hoi-dong' },
    { label: council.data?.nameVi ?? t('council'), to: `/hoi-dong/${councilId}` },
  ];
  const failed = meetings.error ?? council.error;
  if (failed) {
    return (
      <div className="page">
        <PageHead title={t('list.title')} crumbs={crumbs.slice(0, 1)} />
        <ProblemAlert problem={asProblem(failed)} onRetry={() => void meetings.refetch()} />
      </div>
    );
  }
  if (!meetings.data || !council.data) return <PageSkeleton />;
  const columns: Column<MeetingRow>[] = [
    {
      key: 'number',
      title: t('list.meeting'),
      fixed: true,
      render: (row) => (
        <Link className="cell-main" to={`/phien-hop/${row.id}` as '/'}>
          {t('title', { number: formatCount(row.number) })}
        </Link>
      ),
    },
    { key: 'when', title: t('form.starts'), render: (row) => formatMoment(row.startsAt) },
    {
      key: 'place',
      title: t('form.place'),
      render: (row) => (
        <>
          {row.place}
          {row.online && <span className="cell-sub">{t('form.online')}</span>}
        </>
      ),
    },
    {
      key: 'state',
      title: t('list.state'),
      render: (row) => <Status tone={STATE_TONE[row.state]} label={t(`state.${row.state}`)} />,
    },
  ];
  return (
    <div className="page">
      <PageHead
        title={t('list.title')}
        subtitle={council.data.nameVi}
        crumbs={crumbs}
        actions={
          meetings.data.allowedActions.includes('CREATE') && (
            <Button type="primary" onClick={() => setCalling(true)}>
              {t('form.create')}
            </Button>
          )
        }
      />
      <Card flush>
        <DataTable
          id="meetings"
          caption={t('list.title')}
          columns={columns}
          rows={meetings.data.items}
          rowKey={(row) => row.id}
          empty={<EmptyState title={t('list.empty.title')} text={t('list.empty.text')} />}
        />
      </Card>
      {calling && (
        <MeetingForm
          council={council.data}
          onSaved={(made: Meeting) => void navigate({ to: `/phien-hop/${made.id}` as '/' })}
          onClose={() => setCalling(false)}
        />
      )}
    </div>
  );
}
