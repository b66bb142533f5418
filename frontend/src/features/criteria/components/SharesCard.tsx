import { Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '@/components/Card.tsx';
import { IooiBar } from '@/components/IooiBar.tsx';
import { ScrollFrame } from '@/components/ScrollFrame.tsx';
import { formatPercent } from '@/lib/format/number.ts';
import { type CriteriaSet, columnsOf, sharesByLevel } from '../model.ts';
import { LevelMark } from './LevelMark.tsx';

/** What part of the weight each level of the results chain carries: a bar per level, and the table of every column. */
export function SharesCard({ set }: { set: CriteriaSet }) {
  const { t } = useTranslation(['criteria', 'domain']);
  const columns = columnsOf(set);
  const [chosen, setChosen] = useState(columns[0] ?? '');
  const rows = sharesByLevel(set.ioiShares, columns);
  const nameOf = (column: string) => t(`domain:function.${column}`, { defaultValue: column });
  return (
    <Card
      title={t('criteria:shares.title')}
      subtitle={chosen ? t('criteria:shares.of', { name: nameOf(chosen) }) : t('criteria:shares.hint')}
    >
      <div className="stack">
        {columns.length > 1 && (
          <Segmented
            className="no-print"
            aria-label={t('criteria:shares.choose')}
            value={chosen}
            options={columns.map((column) => ({ value: column, label: column, title: nameOf(column) }))}
            onChange={setChosen}
          />
        )}
        <IooiBar
          label={t('criteria:shares.title')}
          items={rows.map((row) => {
            const share = row.shares[columns.indexOf(chosen)];
            return {
              level: row.level,
              percent: Number(share?.shareShown ?? 0),
              label: shareText(share),
            };
          })}
        />
        {columns.length > 1 && (
          <ScrollFrame className="criteria-scroll" label={t('criteria:shares.table')}>
            <table className="plain-table small-table">
              <caption>{t('criteria:shares.table')}</caption>
              <thead>
                <tr>
                  <th scope="col">{t('criteria:column.level')}</th>
                  {columns.map((column) => (
                    <th key={column} scope="col" className="number">
                      <abbr title={nameOf(column)}>{column}</abbr>
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <tr key={row.level}>
                    <th scope="row">
                      <LevelMark level={row.level} />
                    </th>
                    {row.shares.map((share, index) => (
                      <td key={columns[index]} className="number">
                        {shareText(share)}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollFrame>
        )}
      </div>
    </Card>
  );
}

/** Exactly when that is a whole or decimal number, else as the server rounds it for showing. */
const shareText = (share: CriteriaSet['ioiShares'][number] | undefined): string =>
  formatPercent(share?.share.includes('/') ? share.shareShown : share?.share);
