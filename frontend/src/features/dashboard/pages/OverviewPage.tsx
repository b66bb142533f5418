import '../dashboard.css';
import { DownloadOutlined, PrinterOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/api/me.ts';
import { asProblem } from '@/api/problem.ts';
import { Card } from '@/components/Card.tsx';
import { EmptyState } from '@/components/EmptyState.tsx';
import { PageHead } from '@/components/PageHead.tsx';
import { ProblemAlert } from '@/components/ProblemAlert.tsx';
import { CardSkeleton } from '@/components/Skeletons.tsx';
import { saveCsv } from '@/lib/csv.ts';
import { formatDay } from '@/lib/format/date.ts';
import { BalanceCard } from '../components/BalanceCard.tsx';
import { GradesCard } from '../components/GradesCard.tsx';
import { LateCard } from '../components/LateCard.tsx';
import { StreamsCard } from '../components/StreamsCard.tsx';
import { WaitingCard } from '../components/WaitingCard.tsx';
import { overviewRows } from '../overview-rows.ts';
import { balanceQuery, dashboardQuery, planQuery } from '../queries.ts';
import { say } from '../say.ts';
import type { OverviewSearch } from '../search.ts';

const BACK = 3;

function NoPlan({ year }: { year: number }) {
  const { t } = useTranslation('dashboard');
  return (
    <Card title={t('streams.title', { year })}>
      <p className="secondary">{t('streams.none', { year })}</p>
    </Card>
  );
}

/** The city's work on one page, for those who lead it. */
export function OverviewPage() {
  const { t } = useTranslation(['dashboard', 'domain']);
  const { nam } = useSearch({ strict: false }) as OverviewSearch;
  const navigate = useNavigate();
  const now = Number(useMe().today.slice(0, 4));
  const year = nam ?? now;
  const years = [...new Set([year, now + 1, ...Array.from({ length: BACK + 1 }, (_, back) => now - back)])].sort(
    (a, b) => b - a,
  );
  const query = useQuery(dashboardQuery(nam));
  const city = query.data;
  const plan = useQuery({ ...planQuery(city?.planYear ?? 0), enabled: Boolean(city?.planYear) });
  const balance = useQuery({ ...balanceQuery(city?.newest?.campaignId ?? ''), enabled: Boolean(city?.newest) });
  // What leaves the screen is all of it: parts that are still coming are waited for.
  const whole = city && !plan.isLoading && !balance.isLoading;
  const save = () => {
    if (city) saveCsv(overviewRows(city, plan.data, balance.data, say), `tong-quan-${year}.csv`);
  };
  return (
    <div className="page dash-overview">
      <PageHead
        title={t('dashboard:title', { year })}
        subtitle={city && t('dashboard:asOf', { day: formatDay(city.today) })}
        actions={
          <>
            <Select
              aria-label={t('dashboard:year')}
              value={year}
              options={years.map((value) => ({ value, label: t('dashboard:ofYear', { year: value }) }))}
              onChange={(value: number) => void navigate({ to: '.', search: { nam: value } as never })}
            />
            <Button icon={<DownloadOutlined aria-hidden />} disabled={!whole} onClick={save}>
              {t('dashboard:save')}
            </Button>
            <Button icon={<PrinterOutlined aria-hidden />} disabled={!whole} onClick={() => window.print()}>
              {t('dashboard:print')}
            </Button>
          </>
        }
      />
      <div className="dash-grid">
        {city && (city.planYear ? <StreamsCard year={city.planYear} /> : <NoPlan year={year} />)}
        {query.isError ? (
          <ProblemAlert problem={asProblem(query.error)} onRetry={() => void query.refetch()} />
        ) : !city ? (
          <Card>
            <CardSkeleton rows={10} />
          </Card>
        ) : (
          <>
            {city.newest ? (
              <GradesCard newest={city.newest} previous={city.previous ?? undefined} />
            ) : (
              <Card title={t('dashboard:grades.title', { year })}>
                <EmptyState title={t('dashboard:grades.none')} text={t('dashboard:grades.noneText')} />
              </Card>
            )}
            <WaitingCard waiting={city.waiting} />
            {city.newest && <BalanceCard campaignId={city.newest.campaignId} year={city.newest.year} />}
            <LateCard late={city.late} newest={city.newest ?? undefined} />
          </>
        )}
      </div>
    </div>
  );
}
