import '../question.css';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/api/me.ts';
import { Card } from '@/components/Card.tsx';
import { Status } from '@/components/StatusTag.tsx';
import { formatCount } from '@/lib/format/number.ts';
import { TONES } from '../model.ts';
import { questionsQuery } from '../queries.ts';

const SHOWN = 5;

/** For who answers: what waits, the longest wait first. Nothing for others, and nothing when nothing waits. */
export function WaitingQuestions() {
  const { t } = useTranslation('question');
  const waited = (days: number) => (days === 0 ? t('waiting.today') : t('waiting.days', { shown: formatCount(days) }));
  const { permissions } = useMe();
  const answers = permissions.includes('question:answer');
  const state = answers ? 'ASKED' : 'ESCALATED';
  const enabled = answers || permissions.includes('question:decide');
  const waiting = useQuery({ ...questionsQuery({ page: 0, size: SHOWN, state }), enabled }).data;
  if (!waiting || waiting.total === 0) return null;
  return (
    <Card title={t(`waiting.${state}`)} subtitle={t('waiting.count', { shown: formatCount(waiting.total) })}>
      <ul className="question-waiting">
        {waiting.items.map((row) => (
          <li key={row.id}>
            <Link to={`/cau-hoi/${row.id}` as '/'}>{row.subject}</Link>{' '}
            <Status tone={TONES[row.state]} label={waited(row.waitingDays ?? 0)} />
            <span className="cell-sub">
              {row.number} · {row.agencyName}
            </span>
          </li>
        ))}
      </ul>
      {waiting.total > SHOWN && (
        <p>
          <Link to="/cau-hoi" search={{ state } as never}>
            {t('waiting.all')}
          </Link>
        </p>
      )}
    </Card>
  );
}
