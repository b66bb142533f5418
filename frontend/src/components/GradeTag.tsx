import { useTranslation } from 'react-i18next';
import { isLetter, patternOf } from '@/lib/grades.ts';

interface GradeTagProps {
  grade: string;
  /** The set's own word for the grade; otherwise the regulation's usual one. */
  word?: string;
  /** `PROVISIONAL` is said in words. */
  status?: string | null;
  size?: 'small' | 'large';
}

/** A grade: letter where it has one, word and pattern; colour is the fourth cue. */
export function GradeTag({ grade, word, status, size = 'small' }: GradeTagProps) {
  const { t } = useTranslation('domain');
  const pattern = patternOf(grade);
  const letter = isLetter(grade) ? grade : pattern === 'n' ? '–' : '';
  return (
    <span className={`grade grade-${pattern} grade-${size}`}>
      <span className="grade-letter">{letter}</span>
      <span>
        <span className="grade-word">{word ?? t(`grade.${grade}`, { defaultValue: grade })}</span>
        {status === 'PROVISIONAL' && <span className="cell-sub">{t('grade.PROVISIONAL')}</span>}
      </span>
    </span>
  );
}
