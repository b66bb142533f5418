import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Card } from '@/components/Card.tsx';
import { GradeTag } from '@/components/GradeTag.tsx';
import { IllustrativeMark } from '@/components/IllustrativeMark.tsx';
import { ScoreText } from '@/components/ScoreText.tsx';
import { Status } from '@/components/StatusTag.tsx';
import { formatMoment } from '@/lib/format/date.ts';
import { isLetter, patternOf } from '@/lib/grades.ts';
import { localName } from '@/lib/i18n.ts';
import { gradeRanges } from '../model.ts';
import { criteriaSetQuery, type Result } from '../queries.ts';

/** Total, grade and where the total stands on the scale of grades. */
export function ResultHead({ result }: { result: Result }) {
  const { t } = useTranslation('classification');
  const set = useQuery(criteriaSetQuery(result.criteriaSet.id));
  const ranges = gradeRanges(set.data?.grades ?? []);
  const word = set.data?.grades.find((grade) => grade.code === result.grade)?.vi;
  return (
    <Card
      title={t('head.title')}
      subtitle={
        <>
          {localName({ vi: result.criteriaSet.nameVi, en: result.criteriaSet.nameEn })} ·{' '}
          {t('head.set', { code: result.criteriaSet.code, version: result.criteriaSet.setVersion })}{' '}
          {!result.criteriaSet.official && <IllustrativeMark />}
        </>
      }
      extra={
        result.pinned ? (
          <Status tone="done" label={t('head.pinned', { at: formatMoment(result.computedAt) })} />
        ) : (
          <Status tone="progress" label={t('head.live')} />
        )
      }
    >
      <div className="result-head">
        <div>
          <div className="secondary">{t('head.total')}</div>
          <div className="result-total">
            <ScoreText shown={result.totalShown} exact={result.total} max="100" />
          </div>
          {result.totalShown && (
            <Link className="no-print" to={`/danh-gia/${result.evaluationId}/ho-chieu-diem` as '/'}>
              {t('head.passport')}
            </Link>
          )}
          {result.total?.includes('/') && <div className="cell-sub">{t('head.exact', { exact: result.total })}</div>}
        </div>
        <div>
          <div className="secondary">{t('head.grade')}</div>
          <GradeTag grade={result.grade} word={word} status={result.status} size="large" />
          {result.gradeBeforeCaps && result.gradeBeforeCaps !== result.grade && (
            <div className="cell-sub">{t('head.before', { grade: result.gradeBeforeCaps })}</div>
          )}
        </div>
        {ranges.length > 0 && result.totalShown && (
          <div className="scale" role="img" aria-label={t('head.scale', { total: result.totalShown })}>
            <div className="scale-mark" style={{ left: `${Number(result.totalShown)}%` }} />
            {ranges.map((range) => (
              <div
                key={range.grade}
                className={`scale-part pattern-${patternOf(range.grade)}`}
                title={range.word}
                style={{ width: `${range.width}%` }}
              >
                <span>
                  {isLetter(range.grade) && `${range.grade} · `}
                  {t('head.from', { from: range.from })}
                </span>
              </div>
            ))}
          </div>
        )}
      </div>
    </Card>
  );
}
