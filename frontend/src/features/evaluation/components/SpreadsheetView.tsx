import { Tabs } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CardSkeleton } from '@/components/Skeletons.tsx';

const MOST_ROWS = 500;
const MOST_COLUMNS = 60;

interface Sheet {
  name: string;
  rows: string[][];
  cut: boolean;
}

async function readSheets(file: Blob): Promise<Sheet[]> {
  const { default: readFile } = await import('read-excel-file/browser');
  return (await readFile(file)).map(({ sheet, data }) => ({
    name: sheet,
    rows: data.slice(0, MOST_ROWS).map((row) => row.slice(0, MOST_COLUMNS).map(text)),
    cut: data.length > MOST_ROWS || data.some((row) => row.length > MOST_COLUMNS),
  }));
}

/** As it is kept in the file; nothing is computed here. */
const text = (cell: unknown): string =>
  cell === null || cell === undefined ? '' : cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell);

/** The sheets of a workbook as tables to read. */
export function SpreadsheetView({ file, title }: { file: Blob; title: string }) {
  const { t } = useTranslation('evaluation');
  const [sheets, setSheets] = useState<Sheet[] | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let gone = false;
    readSheets(file)
      .then((read) => !gone && setSheets(read))
      .catch(() => !gone && setFailed(true));
    return () => {
      gone = true;
    };
  }, [file]);
  if (failed) return <p role="alert">{t('evidence.unreadable')}</p>;
  if (!sheets) return <CardSkeleton rows={12} />;
  return (
    <Tabs
      items={sheets.map((sheet) => ({
        key: sheet.name,
        label: sheet.name,
        children: (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table has to be scrolled by keyboard.
          <section className="scroll-x" tabIndex={0} aria-label={`${title}: ${sheet.name}`}>
            {sheet.cut && <p className="secondary">{t('evidence.cut', { rows: MOST_ROWS, columns: MOST_COLUMNS })}</p>}
            <table className="plain-table spreadsheet">
              <tbody>
                {sheet.rows.map((row, number) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: rows of a file never move.
                  <tr key={number}>
                    <th scope="row">{number + 1}</th>
                    {row.map((cell, column) => (
                      // biome-ignore lint/suspicious/noArrayIndexKey: nor do its columns.
                      <td key={column}>{cell}</td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        ),
      }))}
    />
  );
}
