import { useTranslation } from 'react-i18next';
import { DateText } from '@/components/DateText.tsx';
import { StatusTag } from '@/components/StatusTag.tsx';
import { levelsOf } from '../model.ts';
import type { IndicatorPassport, Passport } from '../queries.ts';

/** Through whose hands the value went, in order: certified by the head, appraised by the department, scored by a council. */
export function Hands({ passport, indicator }: { passport: Passport; indicator: IndicatorPassport }) {
  const { t } = useTranslation('passport');
  const { certification } = passport;
  const said = indicator.appraisal;
  const levels = levelsOf(indicator.used);
  return (
    <ol className="passport-hands">
      <li>
        <b>{t('hands.certified')}</b>
        {certification ? (
          <p>
            {certification.byName}
            {certification.delegated && ` (${t('hands.delegated')})`} · <DateText moment={certification.at} /> ·{' '}
            {t('hands.receipt', { number: certification.number })}{' '}
            <span className="technical digest">{certification.digest.slice(0, 12)}</span>
          </p>
        ) : (
          <p className="secondary">{t('hands.notShown')}</p>
        )}
      </li>
      <li>
        <b>{t('hands.appraised')}</b>
        {said ? (
          <>
            <p>
              <StatusTag family="appraisal" code={said.decision} />
              {said.level !== undefined && said.level !== null && ` ${t('hands.level', { level: said.level })}`} ·{' '}
              {said.byName} · <DateText moment={said.at} />
            </p>
            {said.reason && <p>{said.reason}</p>}
          </>
        ) : (
          <p className="secondary">{t('hands.notAppraised')}</p>
        )}
      </li>
      {levels.length > 1 && (
        <li>
          <b>{t('hands.council')}</b>
          <p>{t('hands.levels', { count: levels.length, levels: levels.join(', ') })}</p>
        </li>
      )}
    </ol>
  );
}
