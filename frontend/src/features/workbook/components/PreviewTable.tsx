import { Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { type Column, DataTable } from '@/components/DataTable.tsx';
import { DateText } from '@/components/DateText.tsx';
import { EmptyState } from '@/components/EmptyState.tsx';
import { localName } from '@/lib/i18n.ts';
import type { Choice, Choices, Content, ImportCell } from '../model.ts';
import { ContentText } from './ContentText.tsx';
import { FindingList } from './FindingList.tsx';

interface PreviewTableProps {
  cells: readonly ImportCell[];
  choices: Choices;
  /** Absent when nothing can be chosen any more. */
  onChoose?: (key: string, choice: Choice) => void;
}

/** The differences: what stood there, what the workbook says, what is wrong, and whose value stays in a conflict. */
export function PreviewTable({ cells, choices, onChoose }: PreviewTableProps) {
  const { t } = useTranslation('workbook');
  const period = (cell: ImportCell) => (cell.period === 'single' ? t('single') : t('year', { year: cell.period }));
  const columns: Column<ImportCell>[] = [
    {
      key: 'indicator',
      title: t('column.indicator'),
      fixed: true,
      render: (cell) => (
        <>
          <span className="cell-main">
            {cell.indicatorCode} · {period(cell)}
          </span>
          <span className="cell-sub">{localName(cell)}</span>
          {cell.cell && <span className="cell-sub">{t('place', { sheet: cell.sheet, cell: cell.cell })}</span>}
        </>
      ),
    },
    {
      key: 'before',
      title: t('column.before'),
      render: (cell) => <ContentText content={cell.before as Content | undefined} />,
    },
    {
      key: 'after',
      title: t('column.after'),
      render: (cell) => <ContentText content={cell.after as Content | undefined} />,
    },
    {
      key: 'outcome',
      title: t('column.outcome'),
      render: (cell) => (
        <div className="stack">
          <strong>{t(`outcome.${cell.outcome}`)}</strong>
          {cell.online && (
            <div>
              <p className="secondary">
                {t('online', { name: cell.online.byName })} <DateText moment={cell.online.at} />
              </p>
              <ContentText content={cell.online.content as Content} />
              <Radio.Group
                name={`choice-${cell.key}`}
                aria-label={t('choose', { cell: `${cell.indicatorCode} ${period(cell)}` })}
                disabled={!onChoose}
                value={choices[cell.key]}
                onChange={(event) => onChoose?.(cell.key, event.target.value as Choice)}
                options={[
                  { value: 'MINE', label: t('choice.MINE') },
                  { value: 'THEIRS', label: t('choice.THEIRS') },
                ]}
              />
            </div>
          )}
          <FindingList findings={cell.findings} />
        </div>
      ),
    },
  ];
  return (
    <DataTable
      id="workbook-preview"
      caption={t('preview.title')}
      columns={columns}
      rows={cells}
      rowKey={(cell) => cell.key}
      empty={<EmptyState title={t('preview.empty.title')} text={t('preview.empty.text')} />}
    />
  );
}
