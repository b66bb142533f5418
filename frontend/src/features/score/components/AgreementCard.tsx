import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/api/problem.ts';
import { Card } from '@/components/Card.tsx';
import { ProblemAlert } from '@/components/ProblemAlert.tsx';
import { CardSkeleton } from '@/components/Skeletons.tsx';
import { formatDecimal } from '@/lib/format/number.ts';
import { localName } from '@/lib/i18n.ts';
import type { Agreement } from '../model.ts';
import { agreementQuery } from '../queries.ts';

/** How far members agree: by indicator, together, and each against the others. @param round 0, or a calibration's number */
export function AgreementCard({ evaluationId, round }: { evaluationId: string; round: number }) {
  const { t } = useTranslation('score');
  const query = useQuery(agreementQuery(evaluationId, round));
  const title = round === 0 ? t('agreement.title') : t('agreement.ofCalibration', { number: round });
  if (query.isError) {
    return (
      <Card title={title}>
        <ProblemAlert problem={asProblem(query.error)} onRetry={() => void query.refetch()} />
      </Card>
    );
  }
  if (!query.data) return <CardSkeleton rows={6} />;
  const { alpha, raters } = query.data;
  return (
    <Card title={title} subtitle={t('agreement.subtitle', { raters })} flush>
      <p className="score-alpha">
        <b>{t('agreement.alpha')}</b>{' '}
        {alpha.value
          ? t('agreement.alphaValue', {
              value: formatDecimal(alpha.value),
              low: formatDecimal(alpha.low),
              high: formatDecimal(alpha.high),
            })
          : t('agreement.not', { why: t(`agreement.why.${alpha.why}`) })}
      </p>
      {raters > 0 && (
        <>
          <Units agreement={query.data} title={title} />
          <Members agreement={query.data} title={title} />
        </>
      )}
    </Card>
  );
}

function Units({ agreement, title }: { agreement: Agreement; title: string }) {
  const { t } = useTranslation('score');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard.
    <section className="score-table-frame" tabIndex={0} aria-label={`${title} – ${t('others.indicator')}`}>
      <table className="score-table">
        <thead>
          <tr>
            <th scope="col">{t('others.indicator')}</th>
            {(['levels', 'count', 'median', 'range', 'deviation'] as const).map((key) => (
              <th key={key} scope="col" className="number">
                {t(`agreement.column.${key}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {agreement.indicators.map((unit) => (
            <tr key={unit.code} className={unit.apart ? 'score-apart' : undefined}>
              <th scope="row">
                <b>{unit.code}</b> {localName(unit)}
                {unit.apart && <span className="score-apart-mark">{t('others.apart')}</span>}
              </th>
              <td className="number">{unit.levels.map(({ level }) => level).join(' · ')}</td>
              <td className="number">{unit.count}</td>
              <td className="number">{formatDecimal(unit.median)}</td>
              <td className="number">{unit.range}</td>
              <td className="number">{unit.deviation ? formatDecimal(unit.deviation) : t('agreement.none')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Members({ agreement, title }: { agreement: Agreement; title: string }) {
  const { t } = useTranslation(['score', 'domain']);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard.
    <section className="score-table-frame" tabIndex={0} aria-label={`${title} – ${t('score:agreement.members')}`}>
      <table className="score-table">
        <thead>
          <tr>
            <th scope="col">{t('score:agreement.members')}</th>
            <th scope="col" className="number">
              {t('score:agreement.column.rated')}
            </th>
            <th scope="col" className="number">
              {t('score:agreement.column.offset')}
            </th>
            <th scope="col">{t('score:agreement.column.without')}</th>
          </tr>
        </thead>
        <tbody>
          {agreement.members.map((member) => (
            <tr key={member.seat}>
              <th scope="row">
                {t('score:others.seat', { seat: member.seat })}
                {member.name && ` – ${member.name}`}
                {member.straight && <span className="score-apart-mark">{t('score:agreement.straight')}</span>}
              </th>
              <td className="number">{member.rated}</td>
              <td className="number">{member.offset ? formatDecimal(member.offset) : t('score:agreement.none')}</td>
              <td>
                {member.effectWhy
                  ? t('score:agreement.not', { why: t(`score:agreement.why.${member.effectWhy}`) })
                  : t(member.flips ? 'score:agreement.flips' : 'score:agreement.same', {
                      grade: member.gradeWithout
                        ? t(`domain:grade.${member.gradeWithout}`, { defaultValue: member.gradeWithout })
                        : t('score:agreement.noGrade'),
                      total: member.totalWithout ? formatDecimal(member.totalWithout) : '–',
                    })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
