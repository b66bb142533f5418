import { ArrowRightOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { GradeTag } from '@/components/GradeTag.tsx';
import { formatDecimal } from '@/lib/format/number.ts';
import type { Simulation } from '../queries.ts';

type Outcome = Simulation['before'];

/** Total and grade as they stand, and as they would be. */
export function GradeChange({ before, after }: { before: Outcome; after: Outcome }) {
  const { t } = useTranslation('simulation');
  return (
    <div className="grade-change">
      <Side label={t('change.before')} outcome={before} />
      <ArrowRightOutlined aria-hidden />
      <Side label={t('change.after')} outcome={after} />
    </div>
  );
}

function Side({ label, outcome }: { label: string; outcome: Outcome }) {
  return (
    <div>
      <div className="secondary">{label}</div>
      <div className="grade-change-total">{formatDecimal(outcome.totalShown)}</div>
      <GradeTag grade={outcome.grade} />
    </div>
  );
}
