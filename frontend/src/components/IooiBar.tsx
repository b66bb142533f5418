import { useTranslation } from 'react-i18next';
import { formatDecimal } from '@/lib/format/number.ts';

export interface IooiShare {
  level: string;
  /** Width of the bar in percent of its track. */
  percent: number;
  /** The number in words beside it, ready to read. */
  label: string;
}

/** Shares by level of the results chain (inputs to impacts), each with its number; colour tells the level only on top. */
export function IooiBar({ items, label }: { items: IooiShare[]; label: string }) {
  const { t } = useTranslation('domain');
  return (
    <dl className="iooi" aria-label={label}>
      {items.map((item) => (
        <div key={item.level} className="iooi-row">
          <dt>{t(`level.${item.level}`, { defaultValue: item.level })}</dt>
          <dd className="iooi-track" aria-hidden="true">
            <div
              className="iooi-fill"
              style={{
                width: `${Math.max(0, Math.min(100, item.percent))}%`,
                background: `var(--sti-level-${item.level.toLowerCase()})`,
              }}
            />
          </dd>
          <dd className="number">{item.label}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Width of a bar from exact decimals; only a width may be rounded. */
export function widthOf(part: string, whole: string): number {
  const total = Number(whole);
  return total > 0 ? (Number(part) / total) * 100 : 0;
}

/** "11,50 / 15,00" */
export const partOfWhole = (part: string, whole: string): string => `${formatDecimal(part)} / ${formatDecimal(whole)}`;
