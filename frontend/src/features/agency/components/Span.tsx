import { useTranslation } from 'react-i18next';
import { formatDay } from '@/lib/format/date.ts';
import { holdsOn } from '../model.ts';

/** From when to when, both days included; whether it is over or to come is said in words. */
export function Span({ span, today }: { span: { validFrom: string; validTo?: string | null }; today: string }) {
  const { t } = useTranslation('agency');
  const from = formatDay(span.validFrom);
  return (
    <span>
      {span.validTo ? t('span.fromTo', { from, to: formatDay(span.validTo) }) : t('span.from', { from })}
      {!holdsOn(today, span) && (
        <span className="cell-sub">{t(span.validFrom > today ? 'span.coming' : 'span.over')}</span>
      )}
    </span>
  );
}
