import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { GradeTag } from '@/components/GradeTag.tsx';
import { IllustrativeMark } from '@/components/IllustrativeMark.tsx';
import { ScrollFrame } from '@/components/ScrollFrame.tsx';
import { formatCount } from '@/lib/format/number.ts';
import type { Grades } from '../queries.ts';
import { type Say, say } from '../say.ts';
import { ChartCard } from './ChartCard.tsx';

const patternOf = (grade: string) => `pattern-${grade === 'NOT_GRADED' ? 'n' : grade.toLowerCase()}`;

/** Grades of the newest campaign, final apart from preliminary, beside those of the campaign before. */
export function GradesCard({ newest, previous }: { newest: Grades; previous: Grades | undefined }) {
  const { t } = useTranslation(['dashboard', 'domain']);
  const before = new Map(previous?.grades.map((one) => [one.grade, one.sealed + one.preliminary]));
  const most = Math.max(1, ...newest.grades.map((one) => one.sealed + one.preliminary), ...before.values());
  const part = (count: number) => `${(count / most) * 100}%`;
  const to = (grade: string) => `/ky-danh-gia/${newest.campaignId}?grade=${grade}`;
  const without = newest.total - newest.sealed - newest.preliminary;
  const provisional = newest.grades.reduce((sum, one) => sum + one.provisional, 0);
  return (
    <ChartCard
      title={t('dashboard:grades.title', { year: newest.year })}
      subtitle={
        <>
          {t('dashboard:grades.subtitle')} {!newest.official && <IllustrativeMark />}
        </>
      }
      summary={
        <>
          {t('dashboard:grades.summary', {
            sealed: newest.sealed,
            preliminary: newest.preliminary,
            without,
            total: newest.total,
          })}{' '}
          {provisional > 0 && t('dashboard:grades.provisional', { count: provisional })}
        </>
      }
      chart={
        <>
          <ul className="dash-legend" aria-hidden="true">
            <li>
              <span className="dash-key dash-key-final" /> {t('dashboard:grades.sealed')}
            </li>
            <li>
              <span className="dash-key dash-key-early" /> {t('dashboard:grades.preliminary')}
            </li>
            {previous && (
              <li>
                <span className="dash-key dash-key-before" /> {t('dashboard:grades.of', { year: previous.year })}
              </li>
            )}
          </ul>
          <dl className="dash-grades">
            {newest.grades.map((one) => (
              <div key={one.grade}>
                <dt>
                  <Link to={to(one.grade) as '/'}>
                    <GradeTag grade={one.grade} />
                  </Link>
                </dt>
                <dd className="dash-bars" aria-hidden="true">
                  <span className="dash-bar">
                    <span className={`dash-final ${patternOf(one.grade)}`} style={{ width: part(one.sealed) }} />
                    <span className="dash-early" style={{ width: part(one.preliminary) }} />
                  </span>
                  {previous && (
                    <span className="dash-bar dash-bar-before">
                      <span className="dash-before" style={{ width: part(before.get(one.grade) ?? 0) }} />
                    </span>
                  )}
                </dd>
                <dd className="number">
                  <b>{formatCount(one.sealed + one.preliminary)}</b>
                  {previous && (
                    <span className="cell-sub">
                      {t('dashboard:grades.before', { count: before.get(one.grade) ?? 0 })}
                    </span>
                  )}
                </dd>
              </div>
            ))}
          </dl>
        </>
      }
      table={
        <ScrollFrame className="dash-scroll" label={t('dashboard:grades.table')}>
          <table className="dash-table">
            <caption className="visually-hidden">{t('dashboard:grades.table')}</caption>
            <thead>
              <tr>
                {gradeHeads(previous?.year, say).map((head, index) => (
                  <th key={head} scope="col" className={index > 0 ? 'number' : undefined}>
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {newest.grades.map((one) => (
                <tr key={one.grade}>
                  <th scope="row">
                    <Link to={to(one.grade) as '/'}>
                      <GradeTag grade={one.grade} />
                    </Link>
                  </th>
                  <td className="number">{formatCount(one.sealed)}</td>
                  <td className="number">{formatCount(one.preliminary)}</td>
                  <td className="number">{formatCount(one.provisional)}</td>
                  {previous && <td className="number">{formatCount(before.get(one.grade) ?? 0)}</td>}
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollFrame>
      }
      foot={
        <>
          <Link to={`/ky-danh-gia/${newest.campaignId}` as '/'}>{t('dashboard:grades.campaign')}</Link>
          <Link to={`/ky-danh-gia/${newest.campaignId}/ban-do-nhiet` as '/'}>{t('dashboard:grades.heatmap')}</Link>
        </>
      }
    />
  );
}

const gradeHeads = (before: number | undefined, t: Say): string[] => [
  t('dashboard:grades.grade'),
  t('dashboard:grades.sealed'),
  t('dashboard:grades.preliminary'),
  t('dashboard:grades.provisionalHead'),
  ...(before ? [t('dashboard:grades.of', { year: before })] : []),
];

/** The same as rows of a file. */
export function gradeRows(newest: Grades, previous: Grades | undefined, t: Say): string[][] {
  const before = new Map(previous?.grades.map((one) => [one.grade, one.sealed + one.preliminary]));
  return [
    [t('dashboard:grades.title', { year: newest.year }), newest.name],
    gradeHeads(previous?.year, t),
    ...newest.grades.map((one) => [
      one.grade === 'NOT_GRADED' ? t('domain:grade.NOT_GRADED') : one.grade,
      String(one.sealed),
      String(one.preliminary),
      String(one.provisional),
      ...(previous ? [String(before.get(one.grade) ?? 0)] : []),
    ]),
  ];
}
