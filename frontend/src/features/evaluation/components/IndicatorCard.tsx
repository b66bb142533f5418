import { Suspense, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { LockNotice } from '@/components/LockNotice.tsx';
import { ScoringRule } from '@/components/ScoringRule.tsx';
import { CardSkeleton } from '@/components/Skeletons.tsx';
import { Status, StatusTag } from '@/components/StatusTag.tsx';
import { outputSectionOf } from '@/lib/criterion-panels.ts';
import { formatDecimal } from '@/lib/format/number.ts';
import { localName } from '@/lib/i18n.ts';
import { useEvaluation, useEvaluationId } from '../hooks.ts';
import { type Act, fillOf, isOutsideCorrection, lacksEvidence, type Placed } from '../model.ts';
import type { SheetSession } from '../sheet/session.ts';
import { CellCard } from './CellCard.tsx';
import { CorrectedValues } from './CorrectedValues.tsx';

/** The indicator in hand: what it asks, how it is scored, and its years. */
export function IndicatorCard({
  at,
  session,
  sentBack,
  children,
}: {
  at: Placed;
  session: SheetSession;
  /** The act that named this indicator when the dossier was sent back. */
  sentBack?: Act;
  children?: React.ReactNode;
}) {
  const { t } = useTranslation('evaluation');
  const { indicator, group, criterion } = at;
  const head = useRef<HTMLHeadingElement>(null);
  const first = useRef(true);
  const { code } = indicator;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new indicator takes the focus, so that reading goes on there.
  useEffect(() => {
    if (!first.current) head.current?.focus({ preventScroll: true });
    first.current = false;
  }, [code]);
  const evaluationId = useEvaluationId();
  const Outputs = outputSectionOf();
  const evaluation = useEvaluation();
  const outside = evaluation?.state === 'COLLECTING' && isOutsideCorrection(indicator, evaluation.openCells);
  const rows = indicator.scoring.method === 'WEIGHTED_COUNT' || indicator.cells.length === 1;
  return (
    <article className="card indicator" aria-labelledby="indicator-name">
      <header className="indicator-head">
        <p className="secondary">
          {`${group.code}. ${localName(group)}`} · {`${criterion.code} ${localName(criterion)}`}
        </p>
        <h2 id="indicator-name" ref={head} tabIndex={-1}>
          <span className="indicator-code">{code}</span> {localName(indicator)}
        </h2>
        <p className="indicator-facts">
          <span>{t('fact.level', { level: t(`domain:level.${indicator.level}`) })}</span>
          <span>{t('fact.unit', { unit: indicator.unit })}</span>
          <span>{t('fact.weight', { weight: formatDecimal(indicator.weight) })}</span>
          <StatusTag family="cell" code={fillOf(indicator)} />
          {lacksEvidence(indicator) && <Status tone="warning" label={t('mark.noEvidence')} />}
        </p>
      </header>
      {indicator.appraisal?.decision === 'RETURNED' && !indicator.appraisal.stale && (
        <p className="indicator-returned" role="note">
          <Status tone="returned" label={t('returned.indicator', { name: indicator.appraisal?.byName })} />
          <span>
            {indicator.appraisal.reasonCode && `${t(`domain:returnReason.${indicator.appraisal.reasonCode}`)}: `}
            {indicator.appraisal.reason}
          </span>
        </p>
      )}
      {sentBack && (
        <p className="indicator-returned" role="note">
          <Status tone="returned" label={t('returned.indicator', { name: sentBack.byName })} />
          {indicator.returned && (
            <span>
              {t(`domain:returnReason.${indicator.returned.reasonCode}`)}
              {indicator.returned.text && `: ${indicator.returned.text}`}
            </span>
          )}
          <span>{sentBack.reason}</span>
        </p>
      )}
      {outside && <LockNotice code="collection.locked.correction" liftedBy="DOST_OFFICER" />}
      <ScoringRule scoring={indicator.scoring} />
      <div className={rows ? 'cells cells-rows' : 'cells'}>
        {indicator.cells.map((cell) => (
          <CellCard
            key={`${code}/${cell.period}`}
            indicator={indicator}
            cell={cell}
            saver={session.saver(indicator, cell)}
          />
        ))}
      </div>
      {Outputs && indicator.scoring.outputs && (
        <Suspense fallback={<CardSkeleton rows={3} />}>
          <Outputs
            key={code}
            evaluationId={evaluationId}
            indicatorCode={code}
            periods={indicator.cells.filter(({ state }) => state !== 'NOT_EXISTING').map(({ period }) => period)}
            outputTypes={indicator.scoring.outputs.map(({ type }) => type)}
          />
        </Suspense>
      )}
      <CorrectedValues indicator={indicator} />
      {children}
    </article>
  );
}
