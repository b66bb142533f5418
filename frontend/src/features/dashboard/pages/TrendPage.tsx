import '../dashboard.css';
import { DownloadOutlined, PrinterOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/api/problem.ts';
import { Card } from '@/components/Card.tsx';
import { EmptyState } from '@/components/EmptyState.tsx';
import { IllustrativeMark } from '@/components/IllustrativeMark.tsx';
import { PageHead } from '@/components/PageHead.tsx';
import { ProblemAlert } from '@/components/ProblemAlert.tsx';
import { CardSkeleton } from '@/components/Skeletons.tsx';
import { saveCsv } from '@/lib/csv.ts';
import { fold } from '@/lib/fold.ts';
import { formatDay } from '@/lib/format/date.ts';
import { TrendCards } from '../components/TrendCards.tsx';
import { type Choices, choicesQuery, type TrendQuery, trendQuery } from '../queries.ts';
import { say } from '../say.ts';
import type { TrendSearch } from '../search.ts';
import { attainedHeads, attainedRows, figureHeads, figureRows } from '../trend-rows.ts';

const CITY = 'CITY';

/** What is looked at when the address doesn't say: the first set, its first indicator, the city or else the first organization. */
function chosen(search: TrendSearch, choices: Choices): TrendQuery | undefined {
  const set = choices.sets.find((one) => one.code === search.set) ?? choices.sets[0];
  const indicators = set?.groups.flatMap((group) => group.indicators) ?? [];
  const indicator = search.indicator ?? indicators[0]?.code;
  if (!set || !indicator) return undefined;
  const organizationId = search.organization ?? (choices.city ? undefined : choices.organizations[0]?.id);
  return { set: set.code, indicator, organizationId };
}

/** One indicator over data years and campaigns. */
export function TrendPage() {
  const { t, i18n } = useTranslation(['dashboard', 'domain']);
  const search = useSearch({ strict: false }) as TrendSearch;
  const navigate = useNavigate();
  const choices = useQuery(choicesQuery());
  const asked = choices.data && chosen(search, choices.data);
  const query = useQuery({ ...trendQuery(asked ?? { set: '', indicator: '' }), enabled: asked !== undefined });
  const trend = asked && query.data;
  const set = choices.data?.sets.find((one) => one.code === asked?.set);
  const named = (one: { vi: string; en?: string | null }) => (i18n.language === 'en' && one.en ? one.en : one.vi);
  const go = (change: TrendSearch) =>
    void navigate({ to: '.', search: { ...search, ...change } as never, replace: true });
  const finds = (typed: string, option?: { label?: unknown }) =>
    fold(String(option?.label ?? '')).includes(fold(typed));
  const save = () => {
    if (!trend) return;
    saveCsv(
      [
        [`${trend.indicatorCode} ${named(trend)}`, trend.organizationName ?? t('dashboard:trend.city')],
        [t('dashboard:asOf', { day: formatDay(trend.asOf) })],
        [],
        [t('dashboard:trend.figures')],
        figureHeads(trend, say),
        ...figureRows(trend),
        [],
        [t('dashboard:trend.attained')],
        attainedHeads(trend, say),
        ...attainedRows(trend, say),
      ],
      `xu-huong-${trend.indicatorCode}.csv`,
    );
  };
  return (
    <div className="page dash-trend">
      <PageHead
        title={t('dashboard:trend.title')}
        mark={set && !set.official ? <IllustrativeMark /> : undefined}
        subtitle={t('dashboard:trend.subtitle')}
        actions={
          <>
            <Button icon={<DownloadOutlined aria-hidden />} disabled={!trend} onClick={save}>
              {t('dashboard:save')}
            </Button>
            <Button icon={<PrinterOutlined aria-hidden />} onClick={() => window.print()}>
              {t('dashboard:print')}
            </Button>
          </>
        }
      />
      {choices.isError ? (
        <ProblemAlert problem={asProblem(choices.error)} onRetry={() => void choices.refetch()} />
      ) : !choices.data ? (
        <Card>
          <CardSkeleton rows={10} />
        </Card>
      ) : !asked || !set ? (
        <Card>
          <EmptyState title={t('dashboard:trend.none')} text={t('dashboard:trend.noneText')} />
        </Card>
      ) : (
        <div className="stack">
          <search className="trend-choice no-print">
            {choices.data.sets.length > 1 && (
              <Select
                aria-label={t('dashboard:trend.set')}
                value={set.code}
                options={choices.data.sets.map((one) => ({ value: one.code, label: named(one) }))}
                onChange={(value: string) => go({ set: value, indicator: undefined })}
              />
            )}
            <Select
              className="trend-indicator"
              aria-label={t('dashboard:trend.indicator')}
              showSearch={{ filterOption: finds }}
              value={asked.indicator}
              options={set.groups.map((group) => ({
                label: named(group),
                options: group.indicators.map((one) => ({ value: one.code, label: `${one.code} – ${named(one)}` })),
              }))}
              onChange={(value: string) => go({ set: set.code, indicator: value })}
            />
            <Select
              className="trend-indicator"
              aria-label={t('dashboard:trend.organization')}
              showSearch={{ filterOption: finds }}
              value={asked.organizationId ?? CITY}
              options={[
                ...(choices.data.city ? [{ value: CITY, label: t('dashboard:trend.city') }] : []),
                ...choices.data.organizations.map((one) => ({
                  value: one.id,
                  label: named({ vi: one.name, en: one.nameEn }),
                })),
              ]}
              onChange={(value: string) => go({ organization: value === CITY ? undefined : value })}
            />
          </search>
          {query.isError ? (
            <ProblemAlert problem={asProblem(query.error)} onRetry={() => void query.refetch()} />
          ) : trend ? (
            <TrendCards trend={trend} />
          ) : (
            <Card>
              <CardSkeleton rows={10} />
            </Card>
          )}
        </div>
      )}
    </div>
  );
}
