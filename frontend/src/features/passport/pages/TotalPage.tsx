import { ScrollFrame } from '@/components/ScrollFrame.tsx';
import '../passport.css';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/api/problem.ts';
import { Card } from '@/components/Card.tsx';
import { Derivation } from '@/components/Derivation.tsx';
import { GradeTag } from '@/components/GradeTag.tsx';
import { IllustrativeMark } from '@/components/IllustrativeMark.tsx';
import { ProblemAlert } from '@/components/ProblemAlert.tsx';
import { CardSkeleton } from '@/components/Skeletons.tsx';
import { Status } from '@/components/StatusTag.tsx';
import { formatMoment } from '@/lib/format/date.ts';
import { formatDecimal, formatPercent } from '@/lib/format/number.ts';
import { localName } from '@/lib/i18n.ts';
import { PassportActions } from '../components/PassportActions.tsx';
import { passportQuery } from '../queries.ts';

/** The total as the sum that it is: every indicator's points, exact and as shown, and the steps to the grade. */
export function TotalPage() {
  const { t } = useTranslation('passport');
  const { evaluationId } = useParams({ strict: false }) as { evaluationId: string };
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
  const { result, sum } = passport;
  return (
    <div className="stack passport">
      <Link className="page-link no-print" to={`/danh-gia/${evaluationId}/ket-qua` as '/'}>
        {t('back.result')}
      </Link>
      <Card
        title={t('total.title')}
        subtitle={
          <>
            {localName({ vi: result.criteriaSet.nameVi, en: result.criteriaSet.nameEn })} ·{' '}
            {t('total.set', {
              code: result.criteriaSet.code,
              version: result.criteriaSet.setVersion,
              appendix: passport.appendix,
            })}{' '}
            {!result.criteriaSet.official && <IllustrativeMark />}
          </>
        }
        extra={<PassportActions passport={passport} />}
      >
        <p>
          {t('total.line', { total: formatDecimal(result.totalShown) })}{' '}
          <GradeTag grade={result.grade} status={result.status} />
        </p>
        <Status
          tone={result.pinned ? 'done' : 'progress'}
          label={t(result.pinned ? 'total.pinned' : 'total.live', { at: formatMoment(result.computedAt) })}
        />
      </Card>
      <Card title={t('sum.title')} subtitle={t('sum.subtitle')} flush>
        <ScrollFrame className="passport-scroll" label={t('sum.title')}>
          <table className="passport-table">
            <caption className="visually-hidden">{t('sum.title')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('sum.indicator')}</th>
                <th scope="col" className="number">
                  {t('sum.share')}
                </th>
                <th scope="col" className="number">
                  {t('sum.weight')}
                </th>
                <th scope="col" className="number">
                  {t('sum.points')}
                </th>
                <th scope="col" className="number">
                  {t('sum.exact')}
                </th>
              </tr>
            </thead>
            <tbody>
              {result.indicators.map((score) => (
                <tr key={score.code}>
                  <th scope="row">
                    <Link to={`/danh-gia/${evaluationId}/ho-chieu-diem/${score.code}` as '/'}>{localName(score)}</Link>
                    <span className="cell-sub technical">{score.code}</span>
                  </th>
                  <td className="number">{score.share ? formatPercent(score.sharePercentShown) : t('sum.none')}</td>
                  <td className="number">{formatDecimal(score.effectiveWeightShown)}</td>
                  <td className="number">{formatDecimal(score.pointsShown)}</td>
                  <td className="number technical">{formatDecimal(score.points)}</td>
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row" colSpan={3}>
                  {t('sum.sum')}
                </th>
                <td className="number">{formatDecimal(sum.shown)}</td>
                <td className="number technical">{formatDecimal(sum.exact)}</td>
              </tr>
            </tfoot>
          </table>
        </ScrollFrame>
        <p className="passport-note">
          <Status
            tone={sum.equalsTotal ? 'done' : 'error'}
            label={t(sum.equalsTotal ? 'sum.equal' : 'sum.different')}
          />{' '}
          {sum.shown !== sum.shownSum && t('sum.rounded', { sum: formatDecimal(sum.shownSum) })}
        </p>
      </Card>
      <Card title={t('grade.title')} subtitle={t('grade.subtitle')}>
        <Derivation steps={result.steps} />
      </Card>
    </div>
  );
}
