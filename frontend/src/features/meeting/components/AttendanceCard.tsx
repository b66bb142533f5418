import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ApiProblem, asProblem } from '@/api/problem.ts';
import { Card } from '@/components/Card.tsx';
import { ProblemAlert } from '@/components/ProblemAlert.tsx';
import { Status } from '@/components/StatusTag.tsx';
import { formatMoment } from '@/lib/format/date.ts';
import { formatCount } from '@/lib/format/number.ts';
import { type Meeting, type Member, useMeetingActs } from '../queries.ts';
import { AttendanceTimes } from './AttendanceTimes.tsx';

/** Who was invited, who is there, and from when to when. */
export function AttendanceCard({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('meeting');
  const acts = useMeetingActs(meeting);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const [busy, setBusy] = useState(false);
  const records = meeting.allowedActions.includes('ATTEND');
  const present = meeting.members.filter((member) => member.present).length;
  const name = (member: Member) => member.displayName ?? t('member.hidden', { seat: formatCount(member.seat) });

  const run = async (act: () => Promise<unknown>) => {
    setBusy(true);
    setProblem(null);
    await act().catch((thrown: unknown) => setProblem(asProblem(thrown)));
    setBusy(false);
  };
  const leave = (member: Member) => {
    const open = member.attendances.find((one) => !one.leftAt);
    if (!open) return;
    void run(() =>
      acts.attend(open.id, { online: open.online, arrivedAt: open.arrivedAt, leftAt: new Date().toISOString() }),
    );
  };

  return (
    <Card
      title={t('attendance.title')}
      subtitle={t('attendance.count', { shown: formatCount(present), all: formatCount(meeting.members.length) })}
    >
      <ProblemAlert problem={problem} />
      <ul className="meeting-list">
        {meeting.members.map((member) => (
          <li key={member.memberId} className="meeting-row">
            <div className="meeting-what">
              <span className="cell-main">{name(member)}</span>
              <span className="cell-sub">
                {t(`role.${member.role}`)}
                {member.invitedAt && ` · ${t('attendance.invited', { at: formatMoment(member.invitedAt) })}`}
              </span>
            </div>
            <div className="meeting-what">
              {meeting.state !== 'PLANNED' && (
                <Status
                  tone={member.present ? 'done' : 'neutral'}
                  label={t(
                    member.present
                      ? 'attendance.present'
                      : member.attendances.length > 0
                        ? 'attendance.left'
                        : 'attendance.absent',
                  )}
                />
              )}
              {member.attendances.map((one) => (
                <AttendanceTimes
                  key={one.id}
                  meeting={meeting}
                  attendance={one}
                  name={name(member)}
                  records={records}
                />
              ))}
            </div>
            {records && (
              <div className="meeting-acts">
                {member.present ? (
                  <Button
                    size="small"
                    disabled={busy}
                    aria-label={t('attendance.leaveOf', { name: name(member) })}
                    onClick={() => leave(member)}
                  >
                    {t('attendance.leave')}
                  </Button>
                ) : (
                  [false, true].map((online) => (
                    <Button
                      key={String(online)}
                      size="small"
                      disabled={busy}
                      aria-label={t(online ? 'attendance.joinOf' : 'attendance.arriveOf', { name: name(member) })}
                      onClick={() => void run(() => acts.arrive(member.memberId, online))}
                    >
                      {t(online ? 'attendance.join' : 'attendance.arrive')}
                    </Button>
                  ))
                )}
              </div>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
