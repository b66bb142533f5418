import '../low-grades.css';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/api/me.ts';
import { asProblem } from '@/api/problem.ts';
import { Card } from '@/components/Card.tsx';
import { GradeTag } from '@/components/GradeTag.tsx';
import { ProblemAlert } from '@/components/ProblemAlert.tsx';
import { CardSkeleton } from '@/components/Skeletons.tsx';
import { StatusTag } from '@/components/StatusTag.tsx';
import { formatCount, formatDecimal } from '@/lib/format/number.ts';
import { decides, type GradeReason, lowest, newestGraded, reasonOf } from '../low-grades.ts';
import { campaignsQuery, summaryQuery } from '../queries.ts';

/** For who proposes or approves grades: which organizations of the newest campaign with grades are C or D, and why. */
export function LowGrades() {
  const { t } = useTranslation(['campaign', 'domain']);
  const { permissions } = useMe();
  const asked = decides(permissions);
  const campaigns = useQuery({ ...campaignsQuery({ page: 0, size: 50, sort: '-year' }), enabled: asked });
  const campaign = newestGraded(campaigns.data?.items ?? []);
  const summary = useQuery({ ...summaryQuery(campaign?.id ?? ''), enabled: campaign !== undefined });
  const failed = campaigns.error ?? summary.error;
  if (!asked || (campaigns.data && !campaign)) return null;
  const words = ({ family, code, about }: GradeReason): string =>
    family === 'cap'
      ? t(`domain:cap.${code}`, { defaultValue: code })
      : family === 'flag'
        ? t(`domain:flag.${code}`, { defaultValue: code })
        : t(`campaign:because.${code}`, { group: about, defaultValue: code });
  const rows = lowest(summary.data?.items ?? []);
  return (
    <Card
      title={t('campaign:low.title')}
      subtitle={
        campaign && (
          <>
            <Link to={`/ky-danh-gia/${campaign.id}` as '/'}>{campaign.nameVi}</Link>
            {summary.data &&
              ` · ${summary.data.counts
                .map(
                  ({ grade, count }) =>
                    `${grade === 'NOT_GRADED' ? t('domain:grade.NOT_GRADED') : grade}: ${formatCount(count)}`,
                )
                .join(' · ')}`}
          </>
        )
      }
    >
      {failed ? (
        <ProblemAlert problem={asProblem(failed)} onRetry={() => void campaigns.refetch()} />
      ) : !summary.data ? (
        <CardSkeleton rows={3} />
      ) : rows.length === 0 ? (
        <p className="secondary">{t('campaign:low.none')}</p>
      ) : (
        <ul className="low-grades">
          {rows.map((row) => (
            <li key={row.id}>
              <GradeTag grade={row.grade ?? 'NOT_GRADED'} status={row.status} />
              <div>
                <Link to={`/danh-gia/${row.id}/ket-qua` as '/'}>{row.organizationName}</Link>{' '}
                <StatusTag family="evaluation" code={row.state} />
                <span className="cell-sub">
                  {t('campaign:low.total', { total: formatDecimal(row.totalShown) })} ·{' '}
                  {row.because.length === 0
                    ? t('campaign:low.byTotal')
                    : row.because.map((code) => words(reasonOf(code))).join('; ')}
                </span>
              </div>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
