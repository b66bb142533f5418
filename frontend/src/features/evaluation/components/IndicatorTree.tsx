import { PaperClipOutlined, RollbackOutlined, WarningOutlined } from '@ant-design/icons';
import { Select } from 'antd';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { StatusTag } from '@/components/StatusTag.tsx';
import { localName } from '@/lib/i18n.ts';
import type { SheetState } from '../hooks.ts';
import {
  countsOf,
  FILTERS,
  fillOf,
  isReturned,
  isStale,
  lacksEvidence,
  type Mode,
  type SheetIndicator,
} from '../model.ts';

interface TreeProps {
  sheet: SheetState;
  mode: Mode;
  onSelect: (code: string) => void;
}

/** Groups, criteria and indicators with their state, their counts, and what narrows them. */
export function IndicatorTree({ sheet, mode, onSelect }: TreeProps) {
  const { t } = useTranslation('evaluation');
  const { list, shown, filter, go, current } = sheet;
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
        <Select
          aria-label={t('tree.filter')}
          placeholder={t('tree.all')}
          allowClear
          value={filter}
          onChange={(next?: string) => go({ filter: next })}
          options={Object.entries(FILTERS[mode]).map(([key, has]) => ({
            value: key,
            label: `${t(`filter.${key}`)} (${list.filter(has).length})`,
          }))}
        />
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
  open: boolean;
  onSelect: (code: string) => void;
}

function TreeItem({ indicator, mode, open, onSelect }: ItemProps) {
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
            {isReturned(indicator) && mode === 'supply' && (
              <span className="tree-flag">
                <RollbackOutlined aria-hidden /> {t('mark.returned')}
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
