import '../meeting.css';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/api/problem.ts';
import { Card } from '@/components/Card.tsx';
import { ConfirmAction } from '@/components/ConfirmAction.tsx';
import { PageHead } from '@/components/PageHead.tsx';
import { ProblemAlert } from '@/components/ProblemAlert.tsx';
import { PageSkeleton } from '@/components/Skeletons.tsx';
import { formatMoment } from '@/lib/format/date.ts';
import { formatCount } from '@/lib/format/number.ts';
import { MinutesSheet } from '../components/MinutesSheet.tsx';
import { recordOf } from '../model.ts';
import { minutesQuery, useAnnexes } from '../queries.ts';

/** The minutes as they are printed and signed, with what was put right since. */
export function MinutesPage() {
  const { t } = useTranslation('meeting');
  const { meetingId } = useParams({ strict: false }) as { meetingId: string };
  const query = useQuery(minutesQuery(meetingId));
  const annex = useAnnexes(meetingId);
  const crumbs = [{ label: t('councils'), to: '/hoi-dong' }];
  if (query.isError) {
    return (
      <div className="page">
        <PageHead title={t('minutes.title')} crumbs={crumbs} />
        <ProblemAlert problem={asProblem(query.error)} onRetry={() => void query.refetch()} />
      </div>
    );
  }
  if (!query.data) return <PageSkeleton />;
  const minutes = query.data;
  const record = recordOf(minutes);
  const { meeting } = record;
  const download = () => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([minutes.content], { type: 'application/json' }));
    link.download = `bien-ban-${meeting.number}-${minutes.digest.slice(0, 12)}.json`;
    link.click();
    URL.revokeObjectURL(link.href);
  };
  return (
    <div className="page">
      <PageHead
        title={t('minutes.title')}
        crumbs={[
          ...crumbs,
          { label: meeting.councilName, to: `/hoi-dong/${meeting.councilId}` },
          { label: t('title', { number: formatCount(meeting.number) }), to: `/phien-hop/${meeting.id}` },
        ]}
        subtitle={t('minutes.closed', { at: formatMoment(minutes.closedAt), name: minutes.closedByName })}
        actions={
          <>
            {minutes.allowedActions.includes('ANNEX') && (
              <ConfirmAction
                label={t('annex.add')}
                title={t('annex.add')}
                text={t('annex.text')}
                reason="required"
                fields={
                  <Form.Item
                    name="words"
                    label={t('annex.words')}
                    rules={[{ required: true, whitespace: true, message: t('form.missing') }]}
                  >
                    <Input.TextArea rows={4} maxLength={10000} />
                  </Form.Item>
                }
                onConfirm={({ words, reason }) => annex(String(words), String(reason))}
              />
            )}
            <Button onClick={download}>{t('minutes.download')}</Button>
            <Button type="primary" onClick={() => window.print()}>
              {t('minutes.print')}
            </Button>
          </>
        }
      />
      <div className="stack">
        <Card>
          <MinutesSheet record={record} minutes={minutes} />
        </Card>
      </div>
    </div>
  );
}
