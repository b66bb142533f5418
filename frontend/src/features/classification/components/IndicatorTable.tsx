import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Switch } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '@/components/Card.tsx';
import { type Column, DataTable } from '@/components/DataTable.tsx';
import { Derivation } from '@/components/Derivation.tsx';
import { EmptyState } from '@/components/EmptyState.tsx';
import { PinPlace } from '@/components/PinPlace.tsx';
import { Status } from '@/components/StatusTag.tsx';
import { formatDecimal, formatPercent, NO_VALUE } from '@/lib/format/number.ts';
import { localName } from '@/lib/i18n.ts';
import { flagged } from '../model.ts';
import type { IndicatorScore, Result } from '../queries.ts';
import type { ResultSearch } from '../search.ts';

/** Every indicator: value, share, weight and points; opened, each step in words and the evidence behind it. */
export function IndicatorTable({ result }: { result: Result }) {
  const { t } = useTranslation(['classification', 'domain']);
  const search = useSearch({ strict: false }) as ResultSearch;
  const navigate = useNavigate();
  const rows = search.flagged ? flagged(result.indicators) : result.indicators;
  const columns = useMemo<Column<IndicatorScore>[]>(
    () => [
      {
        key: 'name',
        title: t('classification:indicators.name'),
        fixed: true,
        render: (i) => (
          <>
            <span className="cell-main">{localName(i)}</span>
            <span className="cell-sub">
              <span className="technical">{i.code}</span> · {t(`domain:level.${i.level}`)}
            </span>
            {i.flags.map((flag) => (
              <Status key={flag} tone="warning" label={t(`domain:flag.${flag}`, { defaultValue: flag })} />
            ))}
          </>
        ),
      },
      {
        key: 'raw',
        title: t('classification:indicators.raw'),
        align: 'right',
        render: (i) => (
          <>
            {formatDecimal(i.rawShown)}
            {i.rawShown && <span className="cell-sub">{i.unit}</span>}
          </>
        ),
      },
      {
        key: 'share',
        title: t('classification:indicators.share'),
        align: 'right',
        render: (i) => (i.share ? formatPercent(i.sharePercentShown) : t('classification:indicators.notApplicable')),
      },
      {
        key: 'weight',
        title: t('classification:indicators.weight'),
        align: 'right',
        render: (i) => formatDecimal(i.effectiveWeightShown) ?? NO_VALUE,
      },
      {
        key: 'points',
        title: t('classification:indicators.points'),
        align: 'right',
        render: (i) => (
          <Link
            className="points-link"
            title={t('classification:indicators.passport')}
            to={`/danh-gia/${result.evaluationId}/ho-chieu-diem/${i.code}` as '/'}
          >
            <b>{formatDecimal(i.pointsShown)}</b>
          </Link>
        ),
      },
    ],
    [t, result.evaluationId],
  );
  return (
    <Card
      title={t('classification:indicators.title')}
      subtitle={t('classification:indicators.subtitle')}
      extra={
        <div className="switch-line no-print">
          <Switch
            checked={search.flagged ?? false}
            onChange={(on) =>
              void navigate({
                to: '.',
                search: (on ? { flagged: true } : {}) as never,
                replace: true,
                resetScroll: false,
              })
            }
            aria-labelledby="only-flagged"
          />
          <span id="only-flagged">
            {t('classification:indicators.onlyFlagged', { count: flagged(result.indicators).length })}
          </span>
        </div>
      }
      flush
    >
      <DataTable
        id="result-indicators"
        caption={t('classification:indicators.title')}
        columns={columns}
        rows={rows}
        rowKey={(i) => i.code}
        dense
        expand={{ render: (i) => <Behind indicator={i} result={result} /> }}
        empty={
          <EmptyState title={t('classification:indicators.none')} text={t('classification:indicators.noneText')} />
        }
      />
    </Card>
  );
}

/** How one indicator's points came about, and the evidence on which its value rests. */
function Behind({ indicator, result }: { indicator: IndicatorScore; result: Result }) {
  const { t } = useTranslation('classification');
  const evidence = result.evidence.filter((item) => item.indicatorCode === indicator.code);
  const peers = result.peers.find((item) => item.indicatorCode === indicator.code);
  return (
    <div className="stack behind">
      <Derivation steps={indicator.steps} />
      {peers && <p className="secondary">{t('indicators.peers', { count: peers.count })}</p>}
      {evidence.length > 0 && (
        <div>
          <h3>{t('indicators.evidence')}</h3>
          <ul>
            {evidence.map((item) => (
              <li key={item.linkId}>
                <Link
                  to={`/danh-gia/${result.evaluationId}` as '/'}
                  search={
                    {
                      indicator: indicator.code,
                      file: item.revisionId,
                      page: item.page?.toString(),
                      pin: item.linkId,
                    } as never
                  }
                >
                  {item.title}
                </Link>
                ·{' '}
                <PinPlace page={item.page} region={item.region} revision={item.revision} newest={item.newestRevision} />{' '}
                <span className="technical">{item.sha256.slice(0, 12)}</span>
                {item.quote && <q className="cell-sub">{item.quote}</q>}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
