import '../dashboard.css';
import { DownloadOutlined, PrinterOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { App, Button, Select } from 'antd';
import { type CSSProperties, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { saveFile } from '@/api/download.ts';
import { asProblem, problemTitle } from '@/api/problem.ts';
import { Card } from '@/components/Card.tsx';
import { EmptyState } from '@/components/EmptyState.tsx';
import { IllustrativeMark } from '@/components/IllustrativeMark.tsx';
import { PageHead } from '@/components/PageHead.tsx';
import { ProblemAlert } from '@/components/ProblemAlert.tsx';
import { CardSkeleton } from '@/components/Skeletons.tsx';
import { formatDay } from '@/lib/format/date.ts';
import { HeatTable } from '../components/HeatTable.tsx';
import { tint } from '../model.ts';
import { heatmapFile, heatmapQuery } from '../queries.ts';
import { FUNCTIONS, GRADES, type HeatmapSearch, nextSort, openGroups } from '../search.ts';

/** A campaign as organizations by criteria. */
export function HeatmapPage() {
  const { t, i18n } = useTranslation(['dashboard', 'domain']);
  const { message } = App.useApp();
  const { campaignId } = useParams({ strict: false }) as { campaignId: string };
  const search = useSearch({ strict: false }) as HeatmapSearch;
  const navigate = useNavigate();
  const [saving, setSaving] = useState(false);
  const { function: only, grade, sort } = search;
  const asked = { function: only, grade, sort };
  const query = useQuery(heatmapQuery(campaignId, asked));
  const map = query.data;
  const open = openGroups(search);
  const go = (change: HeatmapSearch) =>
    void navigate({ to: '.', search: { ...search, ...change } as never, replace: true });
  const toggle = (group: string) => {
    const next = open.includes(group) ? open.filter((one) => one !== group) : [...open, group];
    go({ open: next.join(',') || undefined });
  };
  const all = map?.groups.map((group) => group.code) ?? [];
  const save = async () => {
    setSaving(true);
    try {
      await saveFile(heatmapFile(campaignId, asked, open, i18n.language), `ban-do-nhiet-${map?.year ?? ''}.xlsx`);
    } catch (failure) {
      void message.error(problemTitle(asProblem(failure)));
    } finally {
      setSaving(false);
    }
  };
  return (
    <div className="page dash-landscape">
      <PageHead
        title={t('dashboard:heat.title')}
        mark={map && !map.official ? <IllustrativeMark /> : undefined}
        crumbs={[
          { label: t('dashboard:heat.campaigns'), to: '/ky-danh-gia' },
          { label: map?.campaignName ?? t('dashboard:heat.campaign'), to: `/ky-danh-gia/${campaignId}` },
        ]}
        subtitle={
          map &&
          t('dashboard:heat.subtitle', {
            day: formatDay(map.asOf),
            shown: map.rows.length,
            total: map.total,
            set: `${map.criteriaSetCode} v${map.criteriaSetVersion}`,
          })
        }
        actions={
          <>
            <Button
              icon={<DownloadOutlined aria-hidden />}
              loading={saving}
              disabled={!map}
              onClick={() => void save()}
            >
              {t('dashboard:saveExcel')}
            </Button>
            <Button icon={<PrinterOutlined aria-hidden />} onClick={() => window.print()}>
              {t('dashboard:print')}
            </Button>
          </>
        }
      />
      {query.isError ? (
        <ProblemAlert problem={asProblem(query.error)} onRetry={() => void query.refetch()} />
      ) : (
        <Card title={t('dashboard:heat.table')} subtitle={t('dashboard:heat.explained')} flush>
          <search className="filter-bar">
            <Select
              allowClear
              aria-label={t('dashboard:heat.function')}
              placeholder={t('dashboard:heat.function')}
              value={only}
              options={FUNCTIONS.map((value) => ({ value, label: t(`domain:function.${value}`) }))}
              onChange={(value) => go({ function: value })}
            />
            <Select
              allowClear
              aria-label={t('dashboard:heat.grade')}
              placeholder={t('dashboard:heat.grade')}
              value={grade}
              options={GRADES.map((value) => ({
                value,
                label:
                  value === 'NOT_GRADED' ? t('domain:grade.NOT_GRADED') : `${value} – ${t(`domain:grade.${value}`)}`,
              }))}
              onChange={(value) => go({ grade: value })}
            />
            <Button onClick={() => go({ open: open.length > 0 ? undefined : all.join(',') })} disabled={!map}>
              {t(open.length > 0 ? 'dashboard:heat.closeAll' : 'dashboard:heat.openAll')}
            </Button>
            {(only || grade || sort) && (
              <Button onClick={() => go({ function: undefined, grade: undefined, sort: undefined })}>
                {t('dashboard:heat.reset')}
              </Button>
            )}
          </search>
          {!map ? (
            <div className="card-body">
              <CardSkeleton rows={10} />
            </div>
          ) : map.rows.length === 0 ? (
            <EmptyState title={t('dashboard:heat.none')} text={t('dashboard:heat.noneText')} />
          ) : (
            <HeatTable
              map={map}
              open={open}
              sort={sort}
              onSort={(column) => go({ sort: nextSort(sort, column) })}
              onToggle={toggle}
            />
          )}
          <ul className="heat-legend">
            <li>
              {[0, 25, 50, 75, 100].map((percent) => (
                <span key={percent} className="heat-cell heat-key" style={{ '--heat': tint(percent) } as CSSProperties}>
                  {percent}
                </span>
              ))}
              {t('dashboard:heat.legend.SCORED')}
            </li>
            <li>
              <span className="heat-cell heat-key heat-NOT_APPLICABLE">{t('dashboard:heat.cell.NOT_APPLICABLE')}</span>
              {t('dashboard:heat.legend.NOT_APPLICABLE')}
            </li>
            <li>
              <span className="heat-cell heat-key heat-NOT_WEIGHED">{t('dashboard:heat.cell.NOT_WEIGHED')}</span>
              {t('dashboard:heat.legend.NOT_WEIGHED')}
            </li>
            <li>
              <span className="heat-cell heat-key heat-NOT_COMPUTABLE">{t('dashboard:heat.cell.NOT_COMPUTABLE')}</span>
              {t('dashboard:heat.legend.NOT_COMPUTABLE')}
            </li>
            <li>
              <span className="heat-cell heat-key heat-NO_RESULT">{t('dashboard:heat.cell.NO_RESULT')}</span>
              {t('dashboard:heat.legend.NO_RESULT')}
            </li>
          </ul>
        </Card>
      )}
    </div>
  );
}
