import { useTranslation } from 'react-i18next';
import { Card } from '@/components/Card.tsx';
import { StatusTag } from '@/components/StatusTag.tsx';
import { formatCount } from '@/lib/format/number.ts';
import { STATES } from '../model.ts';

/** How many evaluations stand at which step: counts, not percentages. */
export function StateCounts({ counts, total }: { counts: Record<string, number>; total: number }) {
  const { t } = useTranslation('campaign');
  return (
    <Card title={t('states.title')} subtitle={t('states.subtitle', { total: formatCount(total) })}>
      <dl className="counts">
        {STATES.map((state) => (
          <div key={state}>
            <dt>
              <StatusTag family="evaluation" code={state} />
            </dt>
            <dd className="number">{formatCount(counts[state] ?? 0)}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
