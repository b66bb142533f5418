import { useTranslation } from 'react-i18next';
import { Card } from '@/components/Card.tsx';
import { GradeTag } from '@/components/GradeTag.tsx';
import { formatDecimal, formatPercent } from '@/lib/format/number.ts';
import { localName } from '@/lib/i18n.ts';
import type { CriteriaSet, Grade } from '../model.ts';

const LETTERS = new Set(['A', 'B', 'C', 'D']);

/** The grades with their bounds, and what each demands besides the total. */
export function GradesCard({ set }: { set: CriteriaSet }) {
  const { t } = useTranslation('criteria');
  if (set.grades.length === 0) return null;
  return (
    <Card title={t('grades.title')} subtitle={t('grades.hint')}>
      <ul className="grade-list">
        {set.grades.map((grade, index) => (
          <li key={grade.code}>
            {LETTERS.has(grade.code) ? (
              <GradeTag grade={grade.code} word={localName(grade)} />
            ) : (
              <span className="cell-main">{localName(grade)}</span>
            )}
            <span>{boundWords(grade, set.grades[index - 1])}</span>
            {conditionsOf(grade).map((condition) => (
              <span key={condition} className="cell-sub">
                {condition}
              </span>
            ))}
          </li>
        ))}
      </ul>
      {set.kind === 'ORGANIZATION' && <p className="secondary">{t('grades.caps')}</p>}
    </Card>
  );

  function boundWords(grade: Grade, above: Grade | undefined): string {
    const from = formatDecimal(grade.from);
    return above ? t('grades.between', { from, below: formatDecimal(above.from) }) : t('grades.from', { from });
  }

  function conditionsOf(grade: Grade): string[] {
    const conditions: string[] = [];
    if (grade.everyGroupAtLeastPercent) {
      conditions.push(t('grades.everyGroup', { percent: formatPercent(grade.everyGroupAtLeastPercent) }));
    }
    if (grade.requiresCompleteDossier) conditions.push(t('grades.complete'));
    if (grade.requiresNoCap) conditions.push(t('grades.noCap'));
    return conditions;
  }
}
