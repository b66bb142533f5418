import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PinPlace } from '@/components/PinPlace.tsx';
import { addressOf, type ClaimedPlace } from '../model.ts';

/** Each claim with the very place of its proof, which opens beside the sheet. */
export function ClaimTable({ evaluationId, places }: { evaluationId: string; places: ClaimedPlace[] }) {
  const { t } = useTranslation('submission');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table has to be scrolled by keyboard.
    <section className="change-table" tabIndex={0} aria-label={t('claims.caption')}>
      <table className="plain-table">
        <caption className="visually-hidden">{t('claims.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('claims.indicator')}</th>
            <th scope="col">{t('claims.year')}</th>
            <th scope="col">{t('claims.document')}</th>
            <th scope="col">{t('claims.place')}</th>
          </tr>
        </thead>
        <tbody>
          {places.map((place) => (
            <tr key={place.key}>
              <td className="technical">{place.indicatorCode}</td>
              <td>{place.period ?? t('claims.everyYear')}</td>
              <td>
                <Link className="text-link" to={`/danh-gia/${evaluationId}` as '/'} search={addressOf(place) as never}>
                  {place.title}
                </Link>
                {place.quote && <q className="cell-sub">{place.quote}</q>}
              </td>
              <td>
                <PinPlace page={place.page} region={place.region} revision={place.revision} newest={place.newest} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
