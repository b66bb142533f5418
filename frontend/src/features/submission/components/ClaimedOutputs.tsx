import '../submission.css';
import { DeleteOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ApiProblem, asProblem, problemText } from '@/api/problem.ts';
import { ProblemAlert } from '@/components/ProblemAlert.tsx';
import { CardSkeleton } from '@/components/Skeletons.tsx';
import { Status } from '@/components/StatusTag.tsx';
import type { CriterionSectionProps } from '@/lib/criterion-panels.ts';
import { formatDecimal } from '@/lib/format/number.ts';
import { aboutOutputs, type ClaimedOutput, wordsOf } from '../model.ts';
import { checksQuery, claimedQuery, saveClaimed, useAct } from '../queries.ts';
import { AddOutputAction } from './AddOutputAction.tsx';

const TONES = { ERROR: 'error', WARNING: 'warning', HINT: 'neutral' } as const;

/** Outputs by name behind the counts, year by year, with what the rules say of them: the same one is claimed once. */
export function ClaimedOutputs({ evaluationId, indicatorCode, periods, outputTypes }: CriterionSectionProps) {
  const { t } = useTranslation('submission');
  const query = useQuery(claimedQuery(evaluationId));
  const lists = query.data;
  return (
    <section className="claimed" aria-labelledby="claimed-outputs">
      <h3 id="claimed-outputs">{t('outputs.title')}</h3>
      <p className="secondary">{t('outputs.subtitle')}</p>
      {query.isError && <ProblemAlert problem={asProblem(query.error)} onRetry={() => void query.refetch()} />}
      {!lists && !query.isError && <CardSkeleton rows={3} />}
      {lists &&
        periods.map((period) => {
          const list = lists.items.find((item) => item.indicatorCode === indicatorCode && item.period === period);
          return (
            <ClaimedPeriod
              key={`${indicatorCode}/${period}`}
              at={{ evaluationId, indicatorCode, period }}
              revision={list?.revision ?? 0}
              outputs={list?.outputs ?? []}
              types={outputTypes}
              editable={lists.editable}
            />
          );
        })}
    </section>
  );
}

interface PeriodProps {
  at: { evaluationId: string; indicatorCode: string; period: string };
  revision: number;
  outputs: ClaimedOutput[];
  types: readonly string[];
  editable: boolean;
}

function ClaimedPeriod({ at, revision, outputs, types, editable }: PeriodProps) {
  const { t } = useTranslation(['submission', 'domain']);
  const output = (type: string) => t(`domain:output.${type}`, { defaultValue: type });
  const act = useAct();
  const checks = useQuery(checksQuery(at.evaluationId)).data;
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const findings = aboutOutputs(checks?.items ?? [], at.indicatorCode, at.period);
  const save = (next: ClaimedOutput[]) =>
    act(() => saveClaimed(at.evaluationId, at.indicatorCode, at.period, revision, next));
  const remove = async (index: number) => {
    setProblem(null);
    try {
      await save(outputs.filter((_, other) => other !== index));
    } catch (thrown) {
      setProblem(asProblem(thrown));
    }
  };
  const year = t('submission:outputs.year', { year: at.period });
  return (
    <section className="claimed-period" aria-label={year}>
      <div className="claimed-head">
        <h4>{year}</h4>
        <span className="secondary">{t('submission:outputs.count', { count: outputs.length })}</span>
        {editable && <AddOutputAction period={at.period} types={types} outputs={outputs} onSave={save} />}
      </div>
      <ProblemAlert problem={problem} />
      {outputs.length > 0 && (
        <ul className="findings">
          {outputs.map((output, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same output may be named twice, which is then a finding.
            <li key={`${output.kind} ${output.identifier} ${index}`} className="claimed-output">
              <span>
                {output.title}
                <span className="cell-sub">
                  {t(`submission:outputs.kind.${output.kind}`)} <span className="technical">{output.identifier}</span> ·{' '}
                  {t(`domain:output.${output.type}`, { defaultValue: output.type })}
                  {output.fraction !== '1' &&
                    ` · ${t('submission:outputs.share', { share: formatDecimal(output.fraction) })}`}
                </span>
              </span>
              {editable && (
                <Button
                  type="text"
                  className="no-print"
                  icon={<DeleteOutlined aria-hidden />}
                  aria-label={t('submission:outputs.remove', { title: output.title })}
                  onClick={() => void remove(index)}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      {findings.map((finding) => (
        <div key={finding.fingerprint} className="claimed-finding">
          <Status tone={TONES[finding.severity]} label={problemText(finding.code, wordsOf(finding, output), 422)} />
          {finding.claimedBy && finding.claimedBy.length > 0 && (
            <p className="secondary">{t('submission:claimedBy', { names: finding.claimedBy.join(', ') })}</p>
          )}
        </div>
      ))}
    </section>
  );
}
