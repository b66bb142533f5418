import { EditOutlined, MessageOutlined, PaperClipOutlined, RollbackOutlined, WarningOutlined } from '@ant-design/icons';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { StatusTag } from '@/components/StatusTag.tsx';
import { formatMoment } from '@/lib/format/date.ts';
import { localName } from '@/lib/i18n.ts';
import type { SheetState } from '../hooks.ts';
import { countsOf, fillOf, isStale, lacksEvidence, type Mode, type SheetIndicator } from '../model.ts';
import { FILTERS, isChanged, isToCorrect, type Standing } from '../narrowing.ts';

interface TreeProps {
  sheet: SheetState;
  mode: Mode;
  onSelect: (code: string) => void;
}

/** Groups, criteria and indicators with their state, their counts, and what narrows them. */
export function IndicatorTree({ sheet, mode, onSelect }: TreeProps) {
  const { t } = useTranslation('evaluation');
  const { list, shown, filter, go, current, standing } = sheet;
  const counts = countsOf(list);
  const codes = new Set(shown.map(({ code }) => code));
  const groups = sheet.query.data?.groups ?? [];
  return (
    <nav className="tree" aria-label={t('tree.label')}>
      <div className="tree-head">
        <p className="tree-count">
          {mode === 'supply'
            ? t('tree.filled', { done: counts.filled, total: counts.total })
            : t('tree.appraised', { done: counts.appraised, total: counts.total })}
        </p>
        {mode === 'supply' && (
          <p className="secondary">{t('tree.evidence', { done: counts.withEvidence, total: counts.needEvidence })}</p>
        )}
        <fieldset className="tree-filters">
          <legend className="visually-hidden">{t('tree.filter')}</legend>
          {Object.entries(FILTERS[mode]).map(([key, has]) => {
            const count = list.filter((indicator) => has(indicator, standing)).length;
            return (
              <button
                key={key}
                type="button"
                className="tree-filter"
                aria-pressed={filter === key}
                disabled={count === 0 && filter !== key}
                onClick={() => go({ filter: filter === key ? undefined : key })}
              >
                {t(`filter.${key}`)} <span className="tree-filter-count">{count}</span>
              </button>
            );
          })}
        </fieldset>
        {filter === 'changed' && standing.since && (
          <p className="secondary">{t('tree.since', { at: formatMoment(standing.since) })}</p>
        )}
        {filter && (
          <p className="secondary" role="status">
            {t('tree.narrowed', { count: shown.length, total: list.length })}
          </p>
        )}
      </div>
      {shown.length === 0 && <p className="tree-none">{t('tree.none')}</p>}
      <ul className="tree-groups">
        {groups.map((group) => {
          const all = group.criteria.flatMap((criterion) => criterion.indicators);
          if (!all.some(({ code }) => codes.has(code))) return null;
          const of = countsOf(all);
          return (
            <li key={group.code}>
              <p className="tree-group">
                <span>{`${group.code}. ${localName(group)}`}</span>
                <span className="tree-number">{`${mode === 'supply' ? of.filled : of.appraised}/${of.total}`}</span>
              </p>
              <ul>
                {group.criteria
                  .filter((criterion) => criterion.indicators.some(({ code }) => codes.has(code)))
                  .map((criterion) => (
                    <li key={criterion.code}>
                      <p className="tree-criterion">
                        {criterion.code} {localName(criterion)}
                      </p>
                      <ul>
                        {criterion.indicators
                          .filter(({ code }) => codes.has(code))
                          .map((indicator) => (
                            <TreeItem
                              key={indicator.code}
                              indicator={indicator}
                              mode={mode}
                              standing={standing}
                              open={indicator.code === current?.indicator.code}
                              onSelect={onSelect}
                            />
                          ))}
                      </ul>
                    </li>
                  ))}
              </ul>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

interface ItemProps {
  indicator: SheetIndicator;
  mode: Mode;
  standing: Standing;
  open: boolean;
  onSelect: (code: string) => void;
}

function TreeItem({ indicator, mode, standing, open, onSelect }: ItemProps) {
  const { t } = useTranslation('evaluation');
  const item = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // Only the tree scrolls, never the page under somebody's hands.
    const box = item.current?.closest('.tree');
    if (!open || !box || !item.current) return;
    const [inner, outer] = [item.current.getBoundingClientRect(), box.getBoundingClientRect()];
    if (inner.top < outer.top + 120 || inner.bottom > outer.bottom) box.scrollTop += inner.top - outer.top - 160;
  }, [open]);
  const appraised = indicator.appraisal && !indicator.appraisal.stale ? indicator.appraisal.decision : 'PENDING';
  return (
    <li>
      <button
        ref={item}
        type="button"
        className="tree-item"
        aria-current={open ? 'true' : undefined}
        onClick={() => onSelect(indicator.code)}
      >
        <span className="tree-mark">
          {mode === 'supply' ? (
            <StatusTag family="cell" code={fillOf(indicator)} />
          ) : (
            <StatusTag family="appraisal" code={appraised} />
          )}
        </span>
        <span className="tree-name">
          <span className="tree-code">{indicator.code}</span> {localName(indicator)}
          <span className="tree-flags">
            {isToCorrect(indicator, standing) && mode === 'supply' && (
              <span className="tree-flag">
                <RollbackOutlined aria-hidden /> {t('mark.returned')}
              </span>
            )}
            {isChanged(indicator, standing) && (
              <span className="tree-flag tree-flag-quiet">
                <EditOutlined aria-hidden /> {t('mark.changed')}
              </span>
            )}
            {standing.asked.has(indicator.code) && (
              <span className="tree-flag">
                <MessageOutlined aria-hidden /> {t('mark.asked')}
              </span>
            )}
            {isStale(indicator) && mode === 'appraise' && (
              <span className="tree-flag">
                <WarningOutlined aria-hidden /> {t('mark.stale')}
              </span>
            )}
            {lacksEvidence(indicator) && (
              <span className="tree-flag">
                <PaperClipOutlined aria-hidden /> {t('mark.noEvidence')}
              </span>
            )}
          </span>
        </span>
      </button>
    </li>
  );
}
