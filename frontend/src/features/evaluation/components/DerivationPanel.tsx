import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/api/problem.ts';
import { Derivation } from '@/components/Derivation.tsx';
import { EmptyState } from '@/components/EmptyState.tsx';
import { ProblemAlert } from '@/components/ProblemAlert.tsx';
import { ScoreText } from '@/components/ScoreText.tsx';
import { CardSkeleton } from '@/components/Skeletons.tsx';
import { Status } from '@/components/StatusTag.tsx';
import { useEvaluationId } from '../hooks.ts';
import type { SheetIndicator } from '../model.ts';
import { previewQuery } from '../queries.ts';

/** The score passport: every step of the engine in words, from the figures to the points. */
export function DerivationPanel({ indicator }: { indicator: SheetIndicator }) {
  const { t } = useTranslation('evaluation');
  const query = useQuery(previewQuery(useEvaluationId(), indicator.code));
  if (query.isError) return <ProblemAlert problem={asProblem(query.error)} onRetry={() => void query.refetch()} />;
  const preview = query.data;
  if (!preview) return <CardSkeleton rows={5} />;
  const result = preview.result;
  const { basis } = preview;
  if (!preview.available || !result) {
    return (
      <EmptyState
        title={t('derivation.none')}
        text={t(`derivation.why.${preview.reason}`, { defaultValue: t('derivation.why.other') })}
      />
    );
  }
  return (
    <div className="stack">
      <p className="derivation-points">
        {t(`derivation.points.${basis}`)}{' '}
        <ScoreText shown={result.pointsShown} exact={result.points} max={result.effectiveWeightShown} />
      </p>
      {result.flags.map((flag) => (
        <Status key={flag} tone="warning" label={t(`domain:flag.${flag}`, { defaultValue: flag })} />
      ))}
      <Derivation steps={result.steps} />
      <p className="secondary">{t(`derivation.basis.${basis}`)}</p>
    </div>
  );
}
