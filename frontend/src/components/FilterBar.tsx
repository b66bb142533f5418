import { SearchOutlined, SettingOutlined } from '@ant-design/icons';
import { Button, Checkbox, Input, Popover, Select } from 'antd';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Column } from './DataTable.tsx';
import { useHiddenColumns } from './use-hidden-columns.ts';
import type { TableState } from './use-table-state.ts';

interface FilterBarProps<T> {
  // biome-ignore lint/suspicious/noExplicitAny: the bar reads search and reset only; filters are the children's matter.
  state: TableState<any>;
  /** What the search looks through: "Tìm theo mã, tên". No search field without it. */
  searchLabel?: string;
  /** `FilterSelect`s and the like. */
  children?: ReactNode;
  /** Offers a choice of columns for this table. */
  table?: { id: string; columns: Column<T>[] };
  /** Further tools at the end, such as an export. */
  extra?: ReactNode;
}

const PAUSE_MS = 350;

/** Search, filters and column choice above a table. Search starts by itself after a pause, and with Enter. */
export function FilterBar<T>({ state, searchLabel, children, table, extra }: FilterBarProps<T>) {
  const { t } = useTranslation('kit');
  const [typed, setTyped] = useState(state.q);
  const [sent, setSent] = useState(state.q);
  if (state.q !== sent) {
    // The address changed from outside (back button, reset): show what it says.
    setSent(state.q);
    setTyped(state.q);
  }
  const send = (q: string) => {
    setSent(q);
    state.search(q);
  };
  useEffect(() => {
    if (typed === sent) return;
    const timer = setTimeout(() => send(typed), PAUSE_MS);
    return () => clearTimeout(timer);
  });

  return (
    <search className="filter-bar">
      {searchLabel && (
        <Input
          className="filter-search"
          prefix={<SearchOutlined aria-hidden="true" />}
          placeholder={searchLabel}
          aria-label={searchLabel}
          value={typed}
          allowClear
          maxLength={200}
          onChange={(event) => setTyped(event.target.value)}
          onPressEnter={() => send(typed)}
        />
      )}
      {children}
      {state.filtered && <Button onClick={state.reset}>{t('filter.reset')}</Button>}
      <div className="filter-end">
        {extra}
        {table && <ColumnChoice table={table} />}
      </div>
    </search>
  );
}

interface FilterSelectProps<V extends string | number | boolean> {
  label: string;
  value: V | undefined;
  options: { value: V; label: string }[];
  onChange: (value: V | undefined) => void;
  searchable?: boolean;
}

/** One filter with a fixed choice; empty means all. */
export function FilterSelect<V extends string | number | boolean>(props: FilterSelectProps<V>) {
  const { label, value, options, onChange, searchable } = props;
  const text = (choice: V) => String(choice);
  return (
    <Select
      aria-label={label}
      placeholder={label}
      allowClear
      showSearch={searchable ? { optionFilterProp: 'label' } : false}
      popupMatchSelectWidth={false}
      value={value === undefined ? undefined : text(value)}
      options={options.map((option) => ({ value: text(option.value), label: option.label }))}
      onChange={(chosen?: string) => onChange(options.find((option) => text(option.value) === chosen)?.value)}
    />
  );
}

function ColumnChoice<T>({ table }: { table: { id: string; columns: Column<T>[] } }) {
  const { t } = useTranslation('kit');
  const { hidden, hide } = useHiddenColumns(table.id);
  const choices = (
    <div className="stack">
      {table.columns
        .filter((column) => !column.fixed && column.title)
        .map((column) => (
          <Checkbox
            key={column.key}
            checked={!hidden.includes(column.key)}
            onChange={(event) =>
              hide(event.target.checked ? hidden.filter((key) => key !== column.key) : [...hidden, column.key])
            }
          >
            {column.title}
          </Checkbox>
        ))}
    </div>
  );
  return (
    <Popover
      getPopupContainer={(button) => button.parentElement ?? document.body}
      trigger="click"
      placement="bottomRight"
      title={t('filter.columns')}
      content={choices}
    >
      <Button icon={<SettingOutlined aria-hidden />}>{t('filter.columns')}</Button>
    </Popover>
  );
}
