import '../classification.css';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { usePermission } from '@/api/me.ts';
import { asProblem } from '@/api/problem.ts';
import { Card } from '@/components/Card.tsx';
import { Derivation } from '@/components/Derivation.tsx';
import { IooiBar, partOfWhole, widthOf } from '@/components/IooiBar.tsx';
import { ProblemAlert } from '@/components/ProblemAlert.tsx';
import { CardSkeleton } from '@/components/Skeletons.tsx';
import { CapList } from '../components/CapList.tsx';
import { GroupTable } from '../components/GroupTable.tsx';
import { IndicatorTable } from '../components/IndicatorTable.tsx';
import { ResultHead } from '../components/ResultHead.tsx';
import { SealCard } from '../components/SealCard.tsx';
import { VersionsCard } from '../components/VersionsCard.tsx';
import { approvedResultQuery, resultQuery } from '../queries.ts';
import type { ResultSearch } from '../search.ts';

/** The result and why it is so: total and grade, each step with its rule, down to the evidence. */
export function ResultPage() {
  const { t } = useTranslation('classification');
  const { evaluationId } = useParams({ strict: false }) as { evaluationId: string };
  const tries = usePermission('simulation:run');
  const { version }: ResultSearch = useSearch({ strict: false });
  const live = useQuery({ ...resultQuery(evaluationId), enabled: version === undefined });
  const sealed = useQuery({ ...approvedResultQuery(evaluationId, version ?? 0), enabled: version !== undefined });
  const query = version === undefined ? live : sealed;
  if (query.isError) return <ProblemAlert problem={asProblem(query.error)} onRetry={() => void query.refetch()} />;
  const result = query.data;
  if (!result) {
    return (
      <Card>
        <CardSkeleton rows={12} />
      </Card>
    );
  }
  return (
    <div className="result-page">
      <div className="stack">
        <ResultHead result={result} />
        {tries && (
          <Link className="page-link no-print" to={`/danh-gia/${evaluationId}/thu-phuong-an` as '/'}>
            {t('head.tryOut')}
          </Link>
        )}
        <Card title={t('groups.title')} subtitle={t('groups.subtitle')} flush>
          <GroupTable result={result} />
        </Card>
        <IndicatorTable result={result} />
      </div>
      <div className="stack">
        <CapList result={result} />
        <Card title={t('steps.title')} subtitle={t('steps.subtitle')}>
          <Derivation steps={result.steps} />
        </Card>
        <Card title={t('levels.title')} subtitle={t('levels.subtitle')}>
          <IooiBar
            label={t('levels.title')}
            items={result.levels.map((level) => ({
              level: level.level,
              percent: widthOf(level.pointsShown, level.effectiveWeightShown),
              label: partOfWhole(level.pointsShown, level.effectiveWeightShown),
            }))}
          />
          <Link className="page-link no-print" to={`/danh-gia/${evaluationId}/iooi` as '/'}>
            {t('levels.more')}
          </Link>
        </Card>
        <SealCard result={result} />
        <VersionsCard evaluationId={evaluationId} shown={result.versionNumber} />
      </div>
    </div>
  );
}
