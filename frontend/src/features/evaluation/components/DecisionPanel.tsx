import { Button, Input, Radio, Select } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/api/me.ts';
import { type ApiProblem, asProblem, problemText } from '@/api/problem.ts';
import { ProblemAlert } from '@/components/ProblemAlert.tsx';
import { RETURN_REASONS } from '@/components/returned.ts';
import { Status, StatusTag } from '@/components/StatusTag.tsx';
import { formatMoment } from '@/lib/format/date.ts';
import { remember, rememberedJson, rememberJson } from '@/lib/preferences.ts';
import { useAct, useEvaluation, useEvaluationId } from '../hooks.ts';
import type { Appraisal, SheetIndicator } from '../model.ts';
import { decideIndicator, returnIndicator } from '../queries.ts';

interface Choice {
  decision?: Appraisal['decision'];
  reasonCode?: Appraisal['reasonCode'];
  level?: number;
  reason: string;
}

const DECISIONS: Appraisal['decision'][] = ['ACCEPTED', 'RETURNED', 'NOT_APPLICABLE'];
const LEVELS = [0, 1, 2, 3, 4, 5];

const asChoice = (appraisal: SheetIndicator['appraisal']): Choice => ({
  decision: appraisal?.decision,
  reasonCode: appraisal?.reasonCode,
  level: appraisal?.level ?? undefined,
  reason: appraisal?.reason ?? '',
});

/** The department's decision on one indicator: accept, return, not applicable; for a rubric its level. */
export function DecisionPanel({ indicator }: { indicator: SheetIndicator }) {
  const { t } = useTranslation('evaluation');
  const evaluation = useEvaluation();
  const { personId } = useMe();
  const open = evaluation !== undefined && indicator.allowedActions.includes('APPRAISE');
  const { appraisal } = indicator;
  return (
    <section className="decision" aria-labelledby="decision-title">
      <h3 id="decision-title">{t('decision.title')}</h3>
      {appraisal && (
        <p className="decision-last">
          <StatusTag family="appraisal" code={appraisal.decision} />
          {appraisal.level !== undefined && appraisal.level !== null && (
            <span>{t('decision.level', { level: appraisal.level, word: t(`level.${appraisal.level}`) })}</span>
          )}
          <span className="secondary">
            {appraisal.byName} · {formatMoment(appraisal.at)}
          </span>
          {appraisal.stale && <Status tone="warning" label={t('mark.stale')} />}
        </p>
      )}
      {appraisal?.reason && !open && (
        <p>
          {appraisal.reasonCode && `${t(`domain:returnReason.${appraisal.reasonCode}`)}: `}
          {appraisal.reason}
        </p>
      )}
      {open ? (
        <DecisionForm
          key={appraisal?.version ?? 0}
          indicator={indicator}
          draft={`appraisal.${personId}.${evaluation.id}.${indicator.code}`}
        />
      ) : (
        !appraisal && <p className="secondary">{t('decision.closed')}</p>
      )}
    </section>
  );
}

function DecisionForm({ indicator, draft }: { indicator: SheetIndicator; draft: string }) {
  const { t } = useTranslation('evaluation');
  const id = useEvaluationId();
  const act = useAct();
  const reasonId = useId();
  const saved = asChoice(indicator.appraisal);
  const [choice, setChoice] = useState<Choice>(() => {
    const kept = rememberedJson(draft) as Partial<Choice> | undefined;
    return kept && typeof kept.reason === 'string' ? (kept as Choice) : saved;
  });
  const [busy, setBusy] = useState(false);
  const [tried, setTried] = useState(false);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const rubric = indicator.scoring.method === 'RUBRIC';
  const grades = rubric && choice.decision === 'ACCEPTED';
  const needsReason = choice.decision !== undefined && (choice.decision !== 'ACCEPTED' || rubric);
  const sendsBack = choice.decision === 'RETURNED';
  const gaps = {
    code: sendsBack && !choice.reasonCode,
    decision: choice.decision === undefined,
    level: grades && choice.level === undefined,
    reason: needsReason && !choice.reason.trim(),
  };
  const change = (part: Partial<Choice>) => {
    const next = { ...choice, ...part };
    setChoice(next);
    setProblem(null);
    rememberJson(draft, next);
  };
  const save = async () => {
    setTried(true);
    const { decision, reasonCode } = choice;
    if (gaps.level || gaps.code || gaps.reason || !decision) return;
    setBusy(true);
    try {
      const version = indicator.appraisal?.version ?? 0;
      const reason = choice.reason.trim();
      await act(() =>
        decision === 'RETURNED' && reasonCode
          ? returnIndicator(id, indicator.code, version, { reasonCode, reason })
          : decideIndicator(id, indicator.code, version, {
              decision,
              level: grades ? choice.level : undefined,
              reason: reason || undefined,
            }),
      );
      remember(draft, null);
      setProblem(null);
      setTried(false);
    } catch (thrown) {
      setProblem(asProblem(thrown));
    } finally {
      setBusy(false);
    }
  };
  const reasonError =
    problem?.errors
      .filter((error) => error.pointer === '/reason')
      .map((error) => problemText(error.code, error.params))[0] ??
    (tried && gaps.reason ? t('decision.reasonMissing') : undefined);
  return (
    <div className="stack">
      <Radio.Group
        aria-label={t('decision.title')}
        value={choice.decision}
        onChange={(event) => change({ decision: event.target.value as Appraisal['decision'] })}
        options={DECISIONS.map((decision) => ({ value: decision, label: t(`decision.${decision}`) }))}
      />
      {tried && gaps.decision && (
        <span className="field-problem" role="alert">
          {t('decision.missing')}
        </span>
      )}
      {grades && (
        <fieldset className="levels">
          <legend>{t('decision.levels')}</legend>
          <Radio.Group
            className="levels-group"
            value={choice.level}
            onChange={(event) => change({ level: Number(event.target.value) })}
            options={LEVELS.map((level) => ({
              value: level,
              label: (
                <>
                  <b>{level}</b> {t(`level.${level}`)}
                </>
              ),
            }))}
          />
          {tried && gaps.level && (
            <span className="field-problem" role="alert">
              {t('decision.levelMissing')}
            </span>
          )}
        </fieldset>
      )}
      {sendsBack && (
        <div>
          <Select
            className="decision-code"
            aria-label={t('decision.code')}
            placeholder={t('decision.code')}
            value={choice.reasonCode}
            status={tried && gaps.code ? 'error' : undefined}
            onChange={(reasonCode) => change({ reasonCode })}
            options={RETURN_REASONS.map((reason) => ({ value: reason, label: t(`domain:returnReason.${reason}`) }))}
          />
          {tried && gaps.code && (
            <span className="field-problem" role="alert">
              {t('decision.codeMissing')}
            </span>
          )}
        </div>
      )}
      <div>
        <label htmlFor={reasonId} className="decision-label">
          {t(needsReason ? 'decision.reason' : 'decision.note')}
          {needsReason && <span aria-hidden="true">{' *'}</span>}
        </label>
        <Input.TextArea
          id={reasonId}
          rows={3}
          maxLength={2000}
          value={choice.reason}
          status={reasonError ? 'error' : undefined}
          onChange={(event) => change({ reason: event.target.value })}
        />
        {reasonError && (
          <span className="field-problem" role="alert">
            {reasonError}
          </span>
        )}
      </div>
      <ProblemAlert problem={problem} errors={problem?.errors.filter((error) => error.pointer !== '/reason')} />
      <p className="secondary">{choice.decision && t(`decision.next.${choice.decision}`)}</p>
      <div>
        <Button type="primary" loading={busy} onClick={() => void save()}>
          {t('decision.save')}
        </Button>
      </div>
    </div>
  );
}
