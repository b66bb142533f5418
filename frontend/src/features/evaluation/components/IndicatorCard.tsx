import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Status, StatusTag } from '@/components/StatusTag.tsx';
import { formatDecimal } from '@/lib/format/number.ts';
import { localName } from '@/lib/i18n.ts';
import { fillOf, isReturned, lacksEvidence, type Placed } from '../model.ts';
import type { SheetSession } from '../sheet/session.ts';
import { CellCard } from './CellCard.tsx';
import { IndicatorRule } from './IndicatorRule.tsx';

/** The indicator in hand: what it asks, how it is scored, and its years. */
export function IndicatorCard({
  at,
  session,
  children,
}: {
  at: Placed;
  session: SheetSession;
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
      {isReturned(indicator) && (
        <p className="indicator-returned" role="note">
          <Status tone="returned" label={t('returned.indicator', { name: indicator.appraisal?.byName })} />
          <span>{indicator.appraisal?.reason}</span>
        </p>
      )}
      <IndicatorRule indicator={indicator} />
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
      {children}
    </article>
  );
}
