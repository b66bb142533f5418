import '../balance.css';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/api/me.ts';
import { asProblem } from '@/api/problem.ts';
import { Card } from '@/components/Card.tsx';
import { IllustrativeMark } from '@/components/IllustrativeMark.tsx';
import { PageHead } from '@/components/PageHead.tsx';
import { ProblemAlert } from '@/components/ProblemAlert.tsx';
import { CardSkeleton } from '@/components/Skeletons.tsx';
import { LevelsCard } from '../components/LevelsCard.tsx';
import { PartsCard } from '../components/PartsCard.tsx';
import { cityBalanceQuery } from '../queries.ts';
import type { BalanceSearch } from '../search.ts';

const BACK = 4;

/** All campaigns of a year by level of the results chain. */
export function CityBalancePage() {
  const { t } = useTranslation('balance');
  const { nam } = useSearch({ strict: false }) as BalanceSearch;
  const navigate = useNavigate();
  const now = Number(useMe().today.slice(0, 4));
  const year = nam ?? now;
  const years = [...new Set([year, ...Array.from({ length: BACK + 1 }, (_, back) => now - back)])].sort(
    (a, b) => b - a,
  );
  const query = useQuery(cityBalanceQuery(year));
  const balance = query.data;
  return (
    <div className="page">
      <PageHead
        title={t('city.title', { year })}
        mark={balance && balance.parts.length > 0 && !balance.official ? <IllustrativeMark /> : undefined}
        subtitle={balance && t('counted', { count: balance.evaluations, notShown: balance.notShown })}
        actions={
          <Select
            aria-label={t('city.year')}
            value={year}
            options={years.map((value) => ({ value, label: t('city.ofYear', { year: value }) }))}
            onChange={(value: number) => void navigate({ to: '.', search: { nam: value } as never })}
          />
        }
      />
      {query.isError ? (
        <ProblemAlert problem={asProblem(query.error)} onRetry={() => void query.refetch()} />
      ) : balance ? (
        <div className="stack">
          <LevelsCard balance={balance} />
          <PartsCard balance={balance} />
        </div>
      ) : (
        <Card>
          <CardSkeleton rows={10} />
        </Card>
      )}
    </div>
  );
}
