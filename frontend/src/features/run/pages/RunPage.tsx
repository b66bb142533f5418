import '../run.css';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { App, Button, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { saveFile } from '@/api/download.ts';
import { usePermission } from '@/api/me.ts';
import { asProblem } from '@/api/problem.ts';
import { Card } from '@/components/Card.tsx';
import { PageHead } from '@/components/PageHead.tsx';
import { ProblemAlert } from '@/components/ProblemAlert.tsx';
import { CardSkeleton, PageSkeleton } from '@/components/Skeletons.tsx';
import { formatMoment } from '@/lib/format/date.ts';
import { ComparisonList } from '../components/ComparisonList.tsx';
import { GradesTable } from '../components/GradesTable.tsx';
import { others, type RunSearch } from '../model.ts';
import { comparisonQuery, runQuery, runsQuery } from '../queries.ts';

/** One run as kept: its grades, and what changed from another run to it. */
export function RunPage() {
  const { t } = useTranslation('run');
  const { message } = App.useApp();
  const { runId } = useParams({ strict: false }) as { runId: string };
  const search: RunSearch = useSearch({ strict: false });
  const navigate = useNavigate();
  const figures = usePermission('data:read');
  const query = useQuery(runQuery(runId));
  const campaignId = query.data?.run.campaignId ?? '';
  const runs = useQuery({ ...runsQuery(campaignId), enabled: query.data !== undefined });
  const comparison = useQuery({
    ...comparisonQuery(runId, search.with ?? ''),
    enabled: search.with !== undefined,
  });
  if (query.isError) {
    return (
      <div className="page">
        <PageHead title={t('run')} crumbs={[{ label: t('campaigns'), to: '/ky-danh-gia' }]} />
        <ProblemAlert problem={asProblem(query.error)} onRetry={() => void query.refetch()} />
      </div>
    );
  }
  if (!query.data) return <PageSkeleton />;
  const { run } = query.data;
  const download = async () => {
    try {
      await saveFile(`/api/v1/runs/${runId}/manifest`, `run-${run.number}-${run.digest.slice(0, 12)}.json`);
    } catch (thrown) {
      void message.error(asProblem(thrown).message);
    }
  };
  return (
    <div className="page">
      <PageHead
        title={t('title', { number: run.number, kind: t(`kind.${run.kind}`) })}
        crumbs={[
          { label: t('campaigns'), to: '/ky-danh-gia' },
          { label: t('campaign'), to: `/ky-danh-gia/${campaignId}` },
          { label: t('list.title'), to: `/ky-danh-gia/${campaignId}/lan-xep-loai` },
        ]}
        subtitle={t('subtitle', {
          code: query.data.criteriaSetCode,
          version: query.data.criteriaSetVersion,
          engine: query.data.engineVersion,
          at: formatMoment(run.createdAt),
          by: run.createdByName,
        })}
        actions={figures && <Button onClick={() => void download()}>{t('download')}</Button>}
      />
      <div className="stack">
        <Card title={t('digest')} subtitle={t('digestWhy')}>
          <span className="technical digest">{run.digest}</span>
        </Card>
        <GradesTable run={query.data} />
        <Card
          title={t('compare.title')}
          subtitle={t('compare.subtitle')}
          extra={
            <Select
              className="no-print"
              aria-label={t('compare.with')}
              placeholder={t('compare.with')}
              allowClear
              popupMatchSelectWidth={false}
              value={search.with}
              options={others(runs.data?.items ?? [], runId).map((other) => ({
                value: other.id,
                label: t('title', { number: other.number, kind: t(`kind.${other.kind}`) }),
              }))}
              onChange={(earlier?: string) =>
                void navigate({
                  to: `/lan-xep-loai/${runId}` as '/',
                  search: (earlier ? { with: earlier } : {}) as never,
                })
              }
            />
          }
        >
          {comparison.isError && <ProblemAlert problem={asProblem(comparison.error)} />}
          {comparison.isLoading && <CardSkeleton rows={6} />}
          {!search.with && <p className="secondary">{t('compare.choose')}</p>}
          {search.with && comparison.data && <ComparisonList comparison={comparison.data} />}
        </Card>
      </div>
    </div>
  );
}
