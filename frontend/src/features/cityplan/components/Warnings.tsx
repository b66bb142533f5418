import { useTranslation } from 'react-i18next';
import { Status } from '@/components/StatusTag.tsx';
import { formatMoney } from '@/lib/format/number.ts';
import type { CostWarning } from '../model.ts';
import { useSourceName } from './source-name.ts';

/** What somebody should look at; nothing is refused for it. */
export function Warnings({ warnings, withTask }: { warnings: CostWarning[]; withTask?: boolean }) {
  const { t } = useTranslation('cityplan');
  const nameOf = useSourceName();
  if (warnings.length === 0) return null;
  return (
    <ul className="cost-warnings">
      {warnings.map((one) => {
        const said = t(`costs.warning.${one.code}`, {
          source: nameOf(one.source, one.sourceName),
          amount: formatMoney(String(one.amount)),
        });
        return (
          <li key={`${one.code}${one.task}${one.source}${one.sourceName}`}>
            <Status tone="warning" label={withTask ? t('costs.warningOf', { code: one.task, said }) : said} />
          </li>
        );
      })}
    </ul>
  );
}
