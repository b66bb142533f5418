import { MinusSquareOutlined, PlusSquareOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { type CSSProperties, memo } from 'react';
import { useTranslation } from 'react-i18next';
import { ScrollFrame } from '@/components/ScrollFrame.tsx';
import { formatDecimal } from '@/lib/format/number.ts';
import { tint } from '../model.ts';
import type { HeatCell, Heatmap, HeatRow } from '../queries.ts';

interface HeatTableProps {
  map: Heatmap;
  open: string[];
  sort: string | undefined;
  onSort: (column: string) => void;
  onToggle: (group: string) => void;
}

interface Shown {
  code: string;
  name: string;
  group: boolean;
}

/** Organizations by criteria: the number in the cell says it, the tint only helps to find it. */
export function HeatTable({ map, open, sort, onSort, onToggle }: HeatTableProps) {
  const { t, i18n } = useTranslation('dashboard');
  const english = i18n.language === 'en';
  const named = (one: { vi: string; en?: string | null }) => (english && one.en ? one.en : one.vi);
  const columns: Shown[] = map.groups.flatMap((group) => [
    { code: group.code, name: named(group), group: true },
    ...(open.includes(group.code)
      ? group.indicators.map((one) => ({ code: one.code, name: named(one), group: false }))
      : []),
  ]);
  const head = (column: string, label: string, title?: string) => {
    const direction = sort === column ? 'ascending' : sort === `-${column}` ? 'descending' : undefined;
    const marks = { ascending: ' ▲', descending: ' ▼' };
    return (
      <button type="button" className="heat-sort" title={title} onClick={() => onSort(column)}>
        {label}
        {title && <span className="visually-hidden"> {title}</span>}
        <span aria-hidden="true">{direction && marks[direction]}</span>
      </button>
    );
  };
  const order = (column: string): 'ascending' | 'descending' | undefined =>
    (sort ?? 'name') === column ? 'ascending' : sort === `-${column}` ? 'descending' : undefined;
  return (
    <ScrollFrame className="heat-scroll" label={t('heat.table')}>
      <table className={open.length > 0 ? 'heat heat-wide' : 'heat'}>
        <caption className="visually-hidden">{t('heat.table')}</caption>
        <thead>
          <tr>
            <th scope="col" className="heat-name" aria-sort={order('name')}>
              {head('name', t('heat.organization'))}
            </th>
            <th scope="col" aria-sort={order('grade')}>
              {head('grade', t('heat.grade'))}
            </th>
            <th scope="col" aria-sort={order('total')}>
              {head('total', t('heat.total'))}
            </th>
            {columns.map((column) => (
              <th
                key={column.code}
                scope="col"
                className={column.group ? 'heat-group' : 'heat-indicator'}
                aria-sort={order(column.code)}
              >
                {head(column.code, column.group ? column.name : column.code, column.group ? undefined : column.name)}
                {column.group && (
                  <button
                    type="button"
                    className="heat-open no-print"
                    aria-expanded={open.includes(column.code)}
                    aria-label={t('heat.open', { group: column.name })}
                    onClick={() => onToggle(column.code)}
                  >
                    {open.includes(column.code) ? (
                      <MinusSquareOutlined aria-hidden />
                    ) : (
                      <PlusSquareOutlined aria-hidden />
                    )}
                  </button>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {map.rows.map((row) => (
            <HeatLine key={row.evaluationId} row={row} columns={columns} english={english} />
          ))}
        </tbody>
      </table>
    </ScrollFrame>
  );
}

const HeatLine = memo(function HeatLine({
  row,
  columns,
  english,
}: {
  row: HeatRow;
  columns: Shown[];
  english: boolean;
}) {
  const { t } = useTranslation(['dashboard', 'domain']);
  const cells = new Map(row.cells.map((cell) => [cell.column, cell]));
  const name = english && row.organizationNameEn ? row.organizationNameEn : row.organizationName;
  return (
    <tr>
      <th scope="row" className="heat-name">
        <Link to={`/danh-gia/${row.evaluationId}/ket-qua` as '/'}>{name}</Link>
      </th>
      <td className="heat-result">
        {row.grade ? (
          <>
            <b>{row.grade === 'NOT_GRADED' ? t('domain:grade.NOT_GRADED') : row.grade}</b>
            <span className="cell-sub">{t(row.sealed ? 'dashboard:heat.final' : 'dashboard:heat.early')}</span>
          </>
        ) : (
          <span className="heat-none">{t('dashboard:heat.cell.NO_RESULT')}</span>
        )}
      </td>
      <td className="number">{formatDecimal(row.totalShown)}</td>
      {columns.map((column) => (
        <Cell key={column.code} cell={cells.get(column.code)} group={column.group} />
      ))}
    </tr>
  );
});

function Cell({ cell, group }: { cell: HeatCell | undefined; group: boolean }) {
  const { t } = useTranslation('dashboard');
  if (!cell) return <td />;
  if (cell.state !== 'SCORED') {
    return (
      <td className={`heat-cell heat-${cell.state}`}>
        <span className="heat-none">{t(`heat.cell.${cell.state}`)}</span>
      </td>
    );
  }
  return (
    <td
      className={`heat-cell number${group ? ' heat-of-group' : ''}`}
      style={{ '--heat': tint(Number(cell.percentShown)) } as CSSProperties}
      title={cell.percent && cell.percent !== cell.percentShown ? `${formatDecimal(cell.percent)}%` : undefined}
    >
      {formatDecimal(cell.percentShown)}
      {group && (cell.missing ?? 0) > 0 && (
        <span className="cell-sub">{t('heat.missing', { count: cell.missing ?? 0 })}</span>
      )}
    </td>
  );
}
