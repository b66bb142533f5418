import '../submission.css';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/api/problem.ts';
import { Card } from '@/components/Card.tsx';
import { IllustrativeMark } from '@/components/IllustrativeMark.tsx';
import { ProblemAlert } from '@/components/ProblemAlert.tsx';
import { CardSkeleton } from '@/components/Skeletons.tsx';
import { Status } from '@/components/StatusTag.tsx';
import { formatCount, formatDecimal } from '@/lib/format/number.ts';
import { SEVERITIES } from '../model.ts';
import { checkRulesQuery } from '../queries.ts';

const TONES = { ERROR: 'error', WARNING: 'warning', HINT: 'neutral' } as const;

/** Every rule that a dossier is checked by, with the bounds that it compares against. */
export function CheckRules() {
  const { t, i18n } = useTranslation('submission');
  const query = useQuery(checkRulesQuery());
  const rules = query.data;
  const words = (rule: NonNullable<typeof rules>['items'][number]) => (i18n.language === 'en' ? rule.en : rule.vi);
  return (
    <>
      {query.isError && <ProblemAlert problem={asProblem(query.error)} onRetry={() => void query.refetch()} />}
      {!rules && !query.isError && <CardSkeleton rows={10} />}
      {rules && (
        <div className="stack">
          {SEVERITIES.map((severity) => (
            <Card
              key={severity}
              title={<Status tone={TONES[severity]} label={t(`rules.severity.${severity}`)} />}
              subtitle={t(`severityHint.${severity}`)}
            >
              <ul className="findings">
                {rules.items
                  .filter((rule) => rule.severity === severity)
                  .map((rule) => (
                    <li key={rule.code} className="finding">
                      <p>
                        {words(rule).what} <code className="technical">{rule.code}</code>
                      </p>
                      <p className="secondary">{t('rules.example', { text: words(rule).example })}</p>
                      <p className="secondary">{t('rules.source', { text: rule.source })}</p>
                    </li>
                  ))}
              </ul>
            </Card>
          ))}
          <Card title={t('rules.bounds')} extra={rules.bounds.illustrative && <IllustrativeMark />}>
            <dl className="certify-facts">
              <div>
                <dt>{t('rules.jumpFactor')}</dt>
                <dd>{formatDecimal(rules.bounds.jumpFactor)}</dd>
              </div>
              <div>
                <dt>{t('rules.jumpPoints')}</dt>
                <dd>{formatDecimal(rules.bounds.jumpPoints)}</dd>
              </div>
              <div>
                <dt>{t('rules.ownMedian')}</dt>
                <dd>{formatDecimal(rules.bounds.ownMedianFactor)}</dd>
              </div>
              <div>
                <dt>{t('rules.peers')}</dt>
                <dd>{formatDecimal(rules.bounds.peerDeviations)}</dd>
              </div>
              <div>
                <dt>{t('rules.minimumPeers')}</dt>
                <dd>{formatCount(rules.bounds.minimumPeers)}</dd>
              </div>
            </dl>
          </Card>
        </div>
      )}
    </>
  );
}
