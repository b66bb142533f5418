import { useTranslation } from 'react-i18next';
import { localName } from '@/lib/i18n.ts';
import type { Kept } from '../keeper.ts';
import { gapOf, type Item } from '../model.ts';

interface ScoreStripProps {
  items: readonly Item[];
  kept: ReadonlyMap<string, Kept>;
  current: string;
  onSelect: (code: string) => void;
}

/** Every indicator to score with its level, in one line; a mark where something is missing. */
export function ScoreStrip({ items, kept, current, onSelect }: ScoreStripProps) {
  const { t } = useTranslation('score');
  return (
    <nav className="score-strip" aria-label={t('strip.label')}>
      <ol>
        {items.map((item) => {
          const said = kept.get(item.code)?.said;
          const gap = said && gapOf(said);
          return (
            <li key={item.code}>
              <button
                type="button"
                className={gap ? 'score-chip score-chip-open' : 'score-chip'}
                aria-current={item.code === current ? 'true' : undefined}
                title={localName(item)}
                onClick={() => onSelect(item.code)}
              >
                <span>{item.code}</span>
                <b>{said?.level ?? '–'}</b>
                <span className="visually-hidden">{t(gap ? `strip.gap.${gap}` : 'strip.done')}</span>
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
