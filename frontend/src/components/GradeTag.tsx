import { useTranslation } from 'react-i18next';

const CLASSES: Record<string, string> = { A: 'a', B: 'b', C: 'c', D: 'd' };

interface GradeTagProps {
  grade: string;
  /** The set's own word for the grade; otherwise the regulation's usual one. */
  word?: string;
  /** `PROVISIONAL` is said in words. */
  status?: string | null;
  size?: 'small' | 'large';
}

/** A grade: letter, word and pattern; colour is the fourth cue. */
export function GradeTag({ grade, word, status, size = 'small' }: GradeTagProps) {
  const { t } = useTranslation('domain');
  const letter = CLASSES[grade];
  return (
    <span className={`grade grade-${letter ?? 'n'} grade-${size}`}>
      <span className="grade-letter">{letter ? grade : '–'}</span>
      <span>
        <span className="grade-word">{word ?? t(`grade.${grade}`, { defaultValue: grade })}</span>
        {status === 'PROVISIONAL' && <span className="cell-sub">{t('grade.PROVISIONAL')}</span>}
      </span>
    </span>
  );
}
