import '../passport.css';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/api/problem.ts';
import { Card } from '@/components/Card.tsx';
import { Derivation } from '@/components/Derivation.tsx';
import { EmptyState } from '@/components/EmptyState.tsx';
import { ProblemAlert } from '@/components/ProblemAlert.tsx';
import { ScoringRule } from '@/components/ScoringRule.tsx';
import { CardSkeleton } from '@/components/Skeletons.tsx';
import { Status } from '@/components/StatusTag.tsx';
import { formatDecimal, formatPercent } from '@/lib/format/number.ts';
import { localName } from '@/lib/i18n.ts';
import { Hands } from '../components/Hands.tsx';
import { PassportActions } from '../components/PassportActions.tsx';
import { ProofList } from '../components/ProofList.tsx';
import { SuppliedTable } from '../components/SuppliedTable.tsx';
import { explained } from '../model.ts';
import { passportQuery } from '../queries.ts';

/** One indicator's points, from the rule through inputs, hands and arithmetic to the page of evidence. */
export function IndicatorPage() {
  const { t } = useTranslation(['passport', 'domain']);
  const { evaluationId, code } = useParams({ strict: false }) as { evaluationId: string; code: string };
  const query = useQuery(passportQuery(evaluationId));
  if (query.isError) return <ProblemAlert problem={asProblem(query.error)} onRetry={() => void query.refetch()} />;
  const passport = query.data;
  if (!passport) {
    return (
      <Card>
        <CardSkeleton rows={12} />
      </Card>
    );
  }
  const base = `/danh-gia/${evaluationId}/ho-chieu-diem`;
  const found = explained(passport, code);
  if (!found) {
    return (
      <EmptyState
        title={t('passport:unknown.title', { code })}
        text={t('passport:unknown.text')}
        actions={<Link to={base as '/'}>{t('passport:back.total')}</Link>}
      />
    );
  }
  const { indicator, score } = found;
  const { place } = indicator;
  return (
    <div className="stack passport">
      <nav className="passport-steps no-print" aria-label={t('passport:steps.label')}>
        <Link to={base as '/'}>{t('passport:back.total')}</Link>
        {found.before && <Link to={`${base}/${found.before}` as '/'}>{t('passport:steps.before')}</Link>}
        {found.after && <Link to={`${base}/${found.after}` as '/'}>{t('passport:steps.after')}</Link>}
      </nav>
      <Card
        title={score ? localName(score) : code}
        subtitle={
          <>
            <span className="technical">{code}</span> ·{' '}
            {t('passport:place', {
              appendix: passport.appendix,
              group: localName({ vi: place.groupVi, en: place.groupEn }),
              criterion: localName({ vi: place.criterionVi, en: place.criterionEn }),
            })}
            {score && ` · ${t(`domain:level.${score.level}`)}`}
          </>
        }
        extra={<PassportActions passport={passport} code={code} />}
      >
        {score && (
          <dl className="passport-facts">
            <div>
              <dt>{t('passport:fact.points')}</dt>
              <dd className="passport-points">
                {score.share ? formatDecimal(score.pointsShown) : t('passport:sum.none')}
              </dd>
              {score.points?.includes('/') && <dd className="cell-sub">{formatDecimal(score.points)}</dd>}
            </div>
            <div>
              <dt>{t('passport:fact.raw')}</dt>
              <dd>
                {formatDecimal(score.rawShown)} {score.rawShown && <span className="secondary">{score.unit}</span>}
              </dd>
            </div>
            <div>
              <dt>{t('passport:fact.share')}</dt>
              <dd>{formatPercent(score.sharePercentShown)}</dd>
            </div>
            <div>
              <dt>{t('passport:fact.weight')}</dt>
              <dd>{formatDecimal(score.effectiveWeightShown)}</dd>
              {score.baseWeight !== score.effectiveWeight && (
                <dd className="cell-sub">
                  {t('passport:fact.base', { weight: formatDecimal(score.baseWeightShown) })}
                </dd>
              )}
            </div>
            <div>
              <dt>{t('passport:fact.total')}</dt>
              <dd>
                {t('passport:fact.ofTotal', {
                  points: formatDecimal(score.pointsShown),
                  total: formatDecimal(passport.result.totalShown),
                })}
              </dd>
            </div>
          </dl>
        )}
        {score?.flags.map((flag) => (
          <Status key={flag} tone="warning" label={t(`domain:flag.${flag}`, { defaultValue: flag })} />
        ))}
      </Card>
      <Card title={t('passport:rule.title')} subtitle={t('passport:rule.subtitle')}>
        <ScoringRule scoring={indicator.scoring} />
        <p className="secondary">{t('passport:rule.evidence', { hint: indicator.evidenceHint })}</p>
      </Card>
      <Card title={t('passport:supplied.title')} subtitle={t('passport:supplied.subtitle')}>
        {passport.figuresHidden ? (
          <p className="secondary">{t('passport:supplied.hidden')}</p>
        ) : indicator.supplied.length === 0 ? (
          <p className="secondary">{t('passport:supplied.none')}</p>
        ) : (
          <SuppliedTable indicator={indicator} unit={score?.unit} />
        )}
      </Card>
      <Card title={t('passport:hands.title')} subtitle={t('passport:hands.subtitle')}>
        <Hands passport={passport} indicator={indicator} />
      </Card>
      {score && (
        <Card title={t('passport:steps.title')} subtitle={t('passport:steps.subtitle')}>
          <Derivation steps={score.steps} />
        </Card>
      )}
      <Card title={t('passport:proofs.title')} subtitle={t('passport:proofs.subtitle')}>
        <ProofList evaluationId={evaluationId} code={code} proofs={indicator.proofs} />
      </Card>
    </div>
  );
}
