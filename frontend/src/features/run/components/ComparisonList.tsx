import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Column, DataTable } from '@/components/DataTable.tsx';
import { EmptyState } from '@/components/EmptyState.tsx';
import { GradeTag } from '@/components/GradeTag.tsx';
import { Status } from '@/components/StatusTag.tsx';
import { formatDecimal, NO_VALUE } from '@/lib/format/number.ts';
import { inputLines } from '../input-words.ts';
import { signed } from '../model.ts';
import type { RunComparison } from '../queries.ts';

type Changed = RunComparison['items'][number];
type Change = Changed['changes'][number];

/** Evaluation by evaluation: each changed input, and what it does alone. */
export function ComparisonList({ comparison }: { comparison: RunComparison }) {
  const { t } = useTranslation('run');
  const { before, after, items, added, removed, unchanged } = comparison;
  return (
    <div className="stack">
      <p className="secondary">
        {t('compare.summary', { before: before.number, after: after.number, changed: items.length, unchanged })}
      </p>
      {items.length === 0 && <EmptyState title={t('compare.none')} text={t('compare.noneText')} />}
      {items.map((item) => (
        <ChangedEvaluation key={item.evaluationId} item={item} />
      ))}
      {added.length > 0 && <p>{t('compare.added', { names: added.map((row) => row.organizationName).join(', ') })}</p>}
      {removed.length > 0 && (
        <p>{t('compare.removed', { names: removed.map((row) => row.organizationName).join(', ') })}</p>
      )}
      <p className="secondary">{t('compare.alone')}</p>
    </div>
  );
}

function ChangedEvaluation({ item }: { item: Changed }) {
  const { t } = useTranslation('run');
  const columns = useMemo<Column<Change>[]>(
    () => [
      {
        key: 'what',
        title: t('change.what'),
        fixed: true,
        render: (change) => (
          <>
            <span className="cell-main">{t(`area.${change.area}`)}</span>
            {change.indicator && <span className="cell-sub">{change.indicator}</span>}
          </>
        ),
      },
      {
        key: 'before',
        title: t('change.before'),
        render: (change) => <Input area={change.area} text={change.before} />,
      },
      { key: 'after', title: t('change.after'), render: (change) => <Input area={change.area} text={change.after} /> },
      {
        key: 'points',
        title: t('change.points'),
        align: 'right',
        render: (change) => signed(change.pointsShown, formatDecimal) ?? NO_VALUE,
      },
      {
        key: 'total',
        title: t('change.total'),
        align: 'right',
        render: (change) => signed(change.totalShown, formatDecimal) ?? NO_VALUE,
      },
      { key: 'grade', title: t('change.grade'), render: (change) => <GradeTag grade={change.grade} /> },
    ],
    [t],
  );
  return (
    <section aria-label={item.organizationName}>
      <h3>
        {item.organizationName} <span className="secondary">{item.organizationCode}</span>
      </h3>
      <p>
        {t('change.line', {
          gradeBefore: item.gradeBefore,
          gradeAfter: item.gradeAfter,
          totalBefore: formatDecimal(item.totalBeforeShown),
          totalAfter: formatDecimal(item.totalAfterShown),
        })}{' '}
        {item.turns && <Status tone="warning" label={t('change.turns')} />}
      </p>
      <DataTable
        id="run-changes"
        caption={t('change.caption', { name: item.organizationName })}
        columns={columns}
        rows={item.changes}
        rowKey={(change) => `${change.area} ${change.indicator ?? ''}`}
        empty={<EmptyState title={t('compare.none')} text={t('compare.noneText')} />}
        dense
      />
    </section>
  );
}

/** An input as it entered the run; absent for who may not see figures. */
function Input({ area, text }: { area: string; text?: string | null }) {
  // Subscribes to the language; the words are looked up in input-words.
  useTranslation('run');
  if (!text) return NO_VALUE;
  return (
    <ul className="run-input">
      {inputLines(area, text).map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
