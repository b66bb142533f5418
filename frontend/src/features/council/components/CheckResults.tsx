import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/api/problem.ts';
import { ProblemAlert } from '@/components/ProblemAlert.tsx';
import { CardSkeleton } from '@/components/Skeletons.tsx';
import { formatCount } from '@/lib/format/number.ts';
import { heaviestFirst } from '../model.ts';
import { checkQuery } from '../queries.ts';
import { Reasons } from './Reasons.tsx';

interface CheckResultsProps {
  expertId: string;
  campaignId?: string;
  evaluationId?: string[];
  years: number;
}

/** What stands between a person and each evaluation, the heaviest first: run before anybody is invited. */
export function CheckResults({ expertId, campaignId, evaluationId, years }: CheckResultsProps) {
  const { t } = useTranslation('council');
  const check = useQuery(checkQuery(expertId, { campaignId, evaluationId }, years));
  if (check.isError) return <ProblemAlert problem={asProblem(check.error)} onRetry={() => void check.refetch()} />;
  if (!check.data) return <CardSkeleton rows={3} />;
  const items = heaviestFirst(check.data.items);
  const barred = items.filter((item) => item.conflict.level === 'BAR').length;
  return (
    <section aria-label={t('check.results')}>
      <p role="status">{t('check.summary', { shown: formatCount(items.length), barred: formatCount(barred) })}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls inside itself must be reachable by keyboard. */}
      <ul className="council-standings council-check" tabIndex={0} aria-label={t('check.results')}>
        {items.map((item) => (
          <li key={item.evaluationId} className="council-standing">
            <div className="council-standing-who">{item.organizationName}</div>
            <div className="council-standing-why">
              <Reasons reasons={item.conflict.reasons} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
