import type { UseQueryResult } from '@tanstack/react-query';
import { Grid, Table, type TableColumnsType } from 'antd';
import { type Key, type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/api/problem.ts';
import type { PageOf } from '@/api/types.ts';
import { formatCount } from '@/lib/format/number.ts';
import { PAGE_SIZES } from '@/lib/url-state.ts';
import { EmptyState } from './EmptyState.tsx';
import { ProblemAlert } from './ProblemAlert.tsx';
import { CardSkeleton } from './Skeletons.tsx';
import { useHiddenColumns } from './use-hidden-columns.ts';
import type { TableState } from './use-table-state.ts';

export interface Column<T> {
  /** Also the name by which the server sorts. */
  key: string;
  title: string;
  render: (row: T, index: number) => ReactNode;
  sortable?: boolean;
  /** Right for numbers. */
  align?: 'left' | 'right' | 'center';
  width?: number | string;
  /** Can't be taken off the table. */
  fixed?: boolean;
}

interface DataTableProps<T> {
  /** Names the table for screen readers and names its remembered columns. */
  id: string;
  caption: string;
  columns: Column<T>[];
  rowKey: (row: T) => string;
  /** A list of the server, with the state of its address… */
  query?: Pick<UseQueryResult<PageOf<T>>, 'data' | 'error' | 'isPending' | 'isFetching' | 'refetch'>;
  // biome-ignore lint/suspicious/noExplicitAny: the table reads paging and order only, whatever the filters are.
  state?: TableState<any>;
  /** …or rows that are all at hand. */
  rows?: readonly T[];
  /** Shown when there is nothing and nothing narrows the list. */
  empty: ReactNode;
  selection?: { selected: string[]; onChange: (ids: string[]) => void; disabled?: (row: T) => boolean };
  expand?: { render: (row: T) => ReactNode; canExpand?: (row: T) => boolean };
  /** Rows carry a `children` array and show as a tree. */
  tree?: 'closed' | 'open';
  /** Denser rows, for sheets. */
  dense?: boolean;
  rowClassName?: (row: T) => string;
}

/** The one table: native cells and a caption, order and paging by the server, columns by choice. */
export function DataTable<T extends object>(props: DataTableProps<T>) {
  const { id, caption, columns, rowKey, query, state, rows, empty, selection, expand, tree, dense } = props;
  const { t } = useTranslation('kit');
  const frame = useRef<HTMLDivElement>(null);
  const { hidden } = useHiddenColumns(id);
  // On a desk the table fits the page and its head sticks; on a phone it scrolls inside itself.
  const wide = Grid.useBreakpoint().lg ?? true;

  useEffect(() => {
    // The library measures columns with a hidden row; what can be focused in it would trap the keyboard.
    for (const row of frame.current?.querySelectorAll('.ant-table-measure-row') ?? []) row.setAttribute('inert', '');
    // What scrolls inside itself must be reachable by keyboard, even when no cell holds a link; it may become so narrow
    // without a word from here.
    const content = frame.current?.querySelector('.ant-table-content');
    if (!content) return;
    const reach = () => {
      if (content.scrollWidth > content.clientWidth) content.setAttribute('tabindex', '0');
    };
    reach();
    const observer = new ResizeObserver(reach);
    observer.observe(content);
    return () => observer.disconnect();
  });

  if (query?.error && !query.data) {
    return (
      <div className="card-body">
        <ProblemAlert problem={asProblem(query.error)} onRetry={() => void query.refetch()} />
      </div>
    );
  }
  if (query?.isPending) {
    return (
      <div className="card-body">
        <CardSkeleton rows={10} />
      </div>
    );
  }
  const data = query?.data?.items ?? rows ?? [];
  if (data.length === 0) {
    if (!state?.filtered) return empty;
    return <EmptyState title={t('table.nothingFound.title')} text={t('table.nothingFound.text')} />;
  }

  const shown: TableColumnsType<T> = columns
    .filter((column) => column.fixed || !hidden.includes(column.key))
    .map((column) => ({
      key: column.key,
      title: column.title,
      align: column.align,
      width: column.width,
      className: column.align === 'right' ? 'number' : undefined,
      render: (_: unknown, row: T, index: number) => column.render(row, index),
      ...(column.sortable && state
        ? {
            sorter: true,
            sortOrder:
              state.sort === column.key
                ? ('ascend' as const)
                : state.sort === `-${column.key}`
                  ? ('descend' as const)
                  : null,
          }
        : {}),
    }));

  return (
    <div className="data-table" ref={frame} aria-busy={query?.isFetching ?? false}>
      <Table<T>
        aria-label={caption}
        size={dense ? 'small' : 'middle'}
        columns={shown}
        dataSource={data as T[]}
        rowKey={rowKey}
        rowClassName={props.rowClassName}
        scroll={wide ? undefined : { x: 'max-content' }}
        showSorterTooltip={false}
        onChange={(_, __, sorter, { action }) => {
          if (action !== 'sort' || Array.isArray(sorter)) return;
          const key = String(sorter.columnKey);
          state?.sortBy(sorter.order === 'ascend' ? key : sorter.order === 'descend' ? `-${key}` : undefined);
        }}
        pagination={
          state && query?.data
            ? {
                current: state.page,
                pageSize: state.size,
                total: query.data.total,
                showSizeChanger: query.data.total > (PAGE_SIZES[0] ?? 20),
                pageSizeOptions: PAGE_SIZES,
                hideOnSinglePage: false,
                showTotal: (total, [from, to]) =>
                  t('table.range', { from: formatCount(from), to: formatCount(to), total: formatCount(total) }),
                onChange: (page, size) => state.turn(page, size),
              }
            : false
        }
        rowSelection={
          selection && {
            selectedRowKeys: selection.selected,
            onChange: (keys: Key[]) => selection.onChange(keys.map(String)),
            getCheckboxProps: (row) => ({
              disabled: selection.disabled?.(row) ?? false,
              'aria-label': t('table.selectRow'),
            }),
          }
        }
        expandable={
          expand
            ? {
                expandedRowRender: (row) => expand.render(row),
                rowExpandable: expand.canExpand,
                columnTitle: <span className="visually-hidden">{t('table.details')}</span>,
              }
            : tree
              ? { defaultExpandAllRows: tree === 'open' }
              : undefined
        }
      />
    </div>
  );
}
