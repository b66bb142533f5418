import '../meeting.css';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/api/problem.ts';
import { Card } from '@/components/Card.tsx';
import { ConfirmAction } from '@/components/ConfirmAction.tsx';
import { PageHead } from '@/components/PageHead.tsx';
import { ProblemAlert } from '@/components/ProblemAlert.tsx';
import { PageSkeleton } from '@/components/Skeletons.tsx';
import { Status } from '@/components/StatusTag.tsx';
import { formatMoment } from '@/lib/format/date.ts';
import { formatCount } from '@/lib/format/number.ts';
import { AttendanceCard } from '../components/AttendanceCard.tsx';
import { ItemCard } from '../components/ItemCard.tsx';
import { MeetingForm } from '../components/MeetingForm.tsx';
import { TaskCard } from '../components/TaskCard.tsx';
import { memberOf, STATE_TONE } from '../model.ts';
import { ballotsQuery, councilQuery, type Meeting, meetingQuery, useMeetingActs } from '../queries.ts';

/** One meeting: for who runs it everything from the agenda to its closing, for members their votes. */
export function MeetingPage() {
  const { t } = useTranslation('meeting');
  const { meetingId } = useParams({ strict: false }) as { meetingId: string };
  const query = useQuery(meetingQuery(meetingId));
  if (query.isError && !query.data) {
    return (
      <div className="page">
        <PageHead title={t('list.title')} crumbs={[{ label: t('councils'), to: '/hoi-dong' }]} />
        <ProblemAlert problem={asProblem(query.error)} onRetry={() => void query.refetch()} />
      </div>
    );
  }
  return query.data ? <Held meeting={query.data} /> : <PageSkeleton />;
}

function Held({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('meeting');
  const ballots = useQuery(ballotsQuery(meeting.id, meeting.state === 'OPEN'));
  const acts = useMeetingActs(meeting);
  const navigate = useNavigate();
  const [changing, setChanging] = useState(false);
  const may = (action: string) => meeting.allowedActions.includes(action);
  const name = (id: string) => memberOf(meeting, id)?.displayName ?? t('member.unnamed');
  const minutes = `/phien-hop/${meeting.id}/bien-ban`;
  return (
    <div className="page">
      <PageHead
        title={t('title', { number: formatCount(meeting.number) })}
        crumbs={[
          { label: t('councils'), to: '/hoi-dong' },
          { label: meeting.councilName, to: `/hoi-dong/${meeting.councilId}` },
          { label: t('list.title'), to: `/hoi-dong/${meeting.councilId}/phien-hop` },
        ]}
        subtitle={<Status tone={STATE_TONE[meeting.state]} label={t(`state.${meeting.state}`)} />}
        actions={
          <>
            {may('CHANGE') && <Button onClick={() => setChanging(true)}>{t('form.change')}</Button>}
            {may('INVITE') && (
              <ConfirmAction
                label={t('invite.label')}
                title={t('invite.title')}
                text={t('invite.text')}
                onConfirm={acts.invite}
              />
            )}
            {may('OPEN') && (
              <ConfirmAction
                label={t('open.label')}
                title={t('open.title')}
                text={t('open.text')}
                button={{ type: 'primary' }}
                onConfirm={acts.open}
              />
            )}
            {may('CLOSE') && (
              <ConfirmAction
                label={t('close.label')}
                title={t('close.title')}
                text={t('close.text')}
                button={{ type: 'primary' }}
                onConfirm={async () => {
                  await acts.close();
                  await navigate({ to: minutes as '/' });
                }}
              />
            )}
            {meeting.state === 'CLOSED' && (
              <Link className="ant-btn ant-btn-primary" to={minutes as '/'}>
                {t('minutes.title')}
              </Link>
            )}
          </>
        }
      />
      <div className="stack">
        <Card title={t('facts')}>
          <dl className="facts">
            <div>
              <dt>{t('form.starts')}</dt>
              <dd>
                {formatMoment(meeting.startsAt)} – {formatMoment(meeting.endsAt)}
              </dd>
            </div>
            <div>
              <dt>{t('form.place')}</dt>
              <dd>
                {meeting.place}
                {meeting.online && <span className="cell-sub">{t('form.online')}</span>}
              </dd>
            </div>
            <div>
              <dt>{t('form.chair')}</dt>
              <dd>{name(meeting.chairId)}</dd>
            </div>
            <div>
              <dt>{t('form.secretary')}</dt>
              <dd>{name(meeting.secretaryId)}</dd>
            </div>
          </dl>
        </Card>
        <AttendanceCard meeting={meeting} />
        {ballots.isError && <ProblemAlert problem={asProblem(ballots.error)} />}
        {meeting.items.map((item) => (
          <ItemCard
            key={item.id}
            meeting={meeting}
            item={item}
            ballots={(ballots.data?.items ?? []).filter((ballot) => ballot.itemId === item.id)}
          />
        ))}
        <TaskCard meeting={meeting} />
      </div>
      {changing && <ChangeForm meeting={meeting} onClose={() => setChanging(false)} />}
    </div>
  );
}

function ChangeForm({ meeting, onClose }: { meeting: Meeting; onClose: () => void }) {
  const council = useQuery(councilQuery(meeting.councilId));
  return council.data ? <MeetingForm council={council.data} meeting={meeting} onClose={onClose} /> : null;
}
