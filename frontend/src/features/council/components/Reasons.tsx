import { useTranslation } from 'react-i18next';
import { Status } from '@/components/StatusTag.tsx';
import { formatDay } from '@/lib/format/date.ts';
import { LEVEL_TONE } from '../model.ts';
import type { Reason } from '../queries.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Every reason in a sentence, with what it rests on and whether it bars. */
export function Reasons({ reasons }: { reasons: readonly Reason[] }) {
  const { t } = useTranslation('council');
  const word = (params: Record<string, string>) =>
    Object.fromEntries(
      Object.entries(params).map(([name, value]) => [name, DAY.test(value) ? formatDay(value) : value]),
    );
  if (reasons.length === 0) return <Status tone="done" label={t('conflict.none')} />;
  return (
    <ul className="council-reasons">
      {reasons.map((reason) => {
        const { from, to, note, kind, ...params } = word(reason.params);
        return (
          <li key={`${reason.rule} ${JSON.stringify(reason.params)}`}>
            <Status tone={LEVEL_TONE[reason.level]} label={t(`conflict.level.${reason.level}`)} />
            <span>
              {t(`conflict.rule.${reason.rule}`, { ...params, context: kind })}
              {(from || to) && (
                <span className="secondary">
                  {' '}
                  {from
                    ? to
                      ? t('conflict.span', { from, to })
                      : t('conflict.since', { from })
                    : t('conflict.until', { to })}
                </span>
              )}
              {note && <span className="cell-sub">{note}</span>}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
