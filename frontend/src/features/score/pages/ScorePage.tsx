import '../score.css';
import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/api/problem.ts';
import { EmptyState } from '@/components/EmptyState.tsx';
import { ProblemAlert } from '@/components/ProblemAlert.tsx';
import { CardSkeleton } from '@/components/Skeletons.tsx';
import { formatMoment } from '@/lib/format/date.ts';
import { AgreementCard } from '../components/AgreementCard.tsx';
import { Desk } from '../components/Desk.tsx';
import { OthersTable } from '../components/OthersTable.tsx';
import { RoundsCard } from '../components/RoundsCard.tsx';
import { useScores } from '../hooks.ts';

/** A member's sheet of one evaluation; beside it, once it is handed in, those of the others. */
export function ScorePage() {
  const { t } = useTranslation('score');
  const scores = useScores();
  const { query, sheet, open, current } = scores;
  if (query.isError && !sheet) {
    return <ProblemAlert problem={asProblem(query.error)} onRetry={() => void query.refetch()} />;
  }
  if (!sheet) {
    return (
      <div className="card card-body">
        <CardSkeleton rows={12} />
      </div>
    );
  }
  const item = sheet.indicators.find(({ code }) => code === current);
  if (!sheet.councilId || !item) {
    return (
      <div className="card">
        <EmptyState title={t('empty.title')} text={t('empty.text')} />
      </div>
    );
  }
  const inHand = sheet.rounds.find(({ number }) => number === sheet.round);
  const calibrations = sheet.rounds.filter(
    ({ kind, closedAt, submittedAt }) => kind === 'CALIBRATION' && (closedAt || submittedAt),
  );
  const mine = open || Boolean(sheet.submittedAt);
  return (
    <div className="stack">
      {inHand ? null : sheet.submittedAt ? (
        <Alert
          type="success"
          showIcon
          title={t('handedIn.title', { at: formatMoment(sheet.submittedAt) })}
          description={t('handedIn.text', { submitted: sheet.submitted, entitled: sheet.entitled })}
        />
      ) : (
        !open && (
          <Alert
            type="info"
            showIcon
            title={t('closed.title', { submitted: sheet.submitted, entitled: sheet.entitled })}
            description={t('closed.text')}
          />
        )
      )}
      {inHand && <Alert type="info" showIcon title={t(`rounds.inHand.${inHand.kind}`)} description={inHand.reason} />}
      <RoundsCard sheet={sheet} />
      {mine && <Desk scores={scores} sheet={sheet} current={item} />}
      {sheet.others.length > 0 && <OthersTable sheet={sheet} />}
      {sheet.others.length > 0 && <AgreementCard evaluationId={sheet.evaluationId} round={0} />}
      {calibrations.map(({ number }) => (
        <AgreementCard key={number} evaluationId={sheet.evaluationId} round={number} />
      ))}
    </div>
  );
}
