import { useTranslation } from 'react-i18next';
import { ScrollFrame } from '@/components/ScrollFrame.tsx';
import { formatDecimal, formatPercent, NO_VALUE } from '@/lib/format/number.ts';
import type { ScoreThen } from '../queries.ts';

interface EffectProps {
  before: ScoreThen;
  /** Absent until the answer has had its effect. */
  after?: ScoreThen;
  caption: string;
}

const ROWS = ['raw', 'share', 'points', 'total', 'grade'] as const;

/** What the indicator and the whole came to before and after the answer. */
export function Effect({ before, after, caption }: EffectProps) {
  const { t } = useTranslation(['explanation', 'domain']);
  const shown = (score: ScoreThen | undefined, row: (typeof ROWS)[number]): string => {
    if (!score) return t('explanation:effect.pending');
    switch (row) {
      case 'raw':
        return score.rawShown ? formatDecimal(score.rawShown) : NO_VALUE;
      case 'share':
        return score.sharePercentShown ? formatPercent(score.sharePercentShown) : NO_VALUE;
      case 'points':
        return score.pointsShown ? formatDecimal(score.pointsShown) : NO_VALUE;
      case 'total':
        return score.totalShown ? formatDecimal(score.totalShown) : NO_VALUE;
      default:
        return score.grade === 'NOT_GRADED' ? t('domain:grade.NOT_GRADED') : score.grade;
    }
  };
  return (
    <ScrollFrame className="effect-scroll" label={caption}>
      <table className="effect">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('explanation:effect.what')}</th>
            <th scope="col">{t('explanation:effect.before')}</th>
            <th scope="col">{t('explanation:effect.after')}</th>
          </tr>
        </thead>
        <tbody>
          {ROWS.map((row) => {
            const changed = after !== undefined && shown(before, row) !== shown(after, row);
            return (
              <tr key={row}>
                <th scope="row">{t(`explanation:effect.${row}`)}</th>
                <td>{shown(before, row)}</td>
                <td>{changed ? <b>{shown(after, row)}</b> : shown(after, row)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </ScrollFrame>
  );
}
