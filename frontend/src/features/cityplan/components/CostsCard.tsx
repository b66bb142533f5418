import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/api/problem.ts';
import { Card } from '@/components/Card.tsx';
import { EmptyState } from '@/components/EmptyState.tsx';
import { ProblemAlert } from '@/components/ProblemAlert.tsx';
import { CardSkeleton } from '@/components/Skeletons.tsx';
import { formatDay, formatMoment } from '@/lib/format/date.ts';
import { type Costs, dong, type Entry } from '../model.ts';
import { taskCostsQuery } from '../queries.ts';
import { CostForm, WithdrawForm } from './CostForms.tsx';
import { SumCells } from './SumCells.tsx';
import { useSourceName } from './source-name.ts';
import { Warnings } from './Warnings.tsx';

/** What a task is to cost and has cost by source, and every entry with its basis. */
export function CostsCard({ year, code }: { year: number; code: string }) {
  const { t } = useTranslation('cityplan');
  const query = useQuery(taskCostsQuery(year, code));
  const [adding, setAdding] = useState(false);
  const costs = query.data;
  return (
    <Card
      title={t('costs.title')}
      subtitle={t('costs.unit')}
      extra={
        costs?.allowedActions.includes('RECORD') && <Button onClick={() => setAdding(true)}>{t('costs.add')}</Button>
      }
    >
      {query.isError ? (
        <ProblemAlert problem={asProblem(query.error)} onRetry={() => void query.refetch()} />
      ) : !costs ? (
        <CardSkeleton rows={4} />
      ) : costs.entries.length === 0 ? (
        <EmptyState title={t('costs.none.title')} text={t('costs.none.text')} />
      ) : (
        <div className="stack">
          <Warnings warnings={costs.warnings} />
          <SourceTable costs={costs} />
          <h3>{t('costs.history')}</h3>
          <EntryTable costs={costs} />
        </div>
      )}
      {adding && costs && <CostForm costs={costs} onClose={() => setAdding(false)} />}
    </Card>
  );
}

function SourceTable({ costs }: { costs: Costs }) {
  const { t } = useTranslation('cityplan');
  const nameOf = useSourceName();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section className="scroll-x" tabIndex={0} aria-label={t('costs.bySource')}>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{t('costs.source')}</th>
            {(['estimate', 'spent', 'remaining'] as const).map((sum) => (
              <th scope="col" className="number" key={sum}>
                {t(`costs.${sum}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {costs.sources.map((line) => (
            <tr key={`${line.source}${line.sourceName}`}>
              <th scope="row">{nameOf(line.source, line.sourceName)}</th>
              <SumCells sum={line.sum} />
            </tr>
          ))}
          <tr className="sum-row">
            <th scope="row">{t('costs.total')}</th>
            <SumCells sum={costs.total} />
          </tr>
        </tbody>
      </table>
    </section>
  );
}

function EntryTable({ costs }: { costs: Costs }) {
  const { t } = useTranslation('cityplan');
  const nameOf = useSourceName();
  const [withdrawing, setWithdrawing] = useState<Entry>();
  const may = costs.allowedActions.includes('WITHDRAW');
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <section className="scroll-x" tabIndex={0} aria-label={t('costs.entries')}>
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{t('costs.kind')}</th>
              <th scope="col">{t('costs.source')}</th>
              <th scope="col" className="number">
                {t('costs.amount')}
              </th>
              <th scope="col">{t('costs.basisColumn')}</th>
              <th scope="col">{t('costs.recorded')}</th>
            </tr>
          </thead>
          <tbody>
            {costs.entries.map((entry) => (
              <tr key={entry.id} className={entry.withdrawn ? 'entry-withdrawn' : undefined}>
                <td>{t(`kind.${entry.kind}`)}</td>
                <td>{nameOf(entry.source, entry.sourceName)}</td>
                <td className="number">{dong(entry.amount)}</td>
                <td>
                  {entry.basis}
                  <span className="cell-sub">
                    {t('costs.document', { number: entry.documentNumber, day: formatDay(entry.documentDate) })}
                  </span>
                  {entry.withdrawn && (
                    <span className="cell-sub task-late">
                      {t('costs.withdrawn', {
                        who: entry.withdrawn.byName,
                        at: formatMoment(entry.withdrawn.at),
                        reason: entry.withdrawn.reason,
                      })}
                    </span>
                  )}
                </td>
                <td>
                  {entry.recordedByName}
                  <span className="cell-sub">{formatMoment(entry.recordedAt)}</span>
                  {may && !entry.withdrawn && (
                    <Button
                      size="small"
                      className="no-print"
                      aria-label={t('costs.withdrawOf', { amount: dong(entry.amount), basis: entry.basis })}
                      onClick={() => setWithdrawing(entry)}
                    >
                      {t('costs.withdraw')}
                    </Button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {withdrawing && <WithdrawForm costs={costs} entry={withdrawing} onClose={() => setWithdrawing(undefined)} />}
    </>
  );
}
