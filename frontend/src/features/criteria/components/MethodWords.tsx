import { useTranslation } from 'react-i18next';
import { formatCount, formatDecimal, formatPercent } from '@/lib/format/number.ts';
import { type Band, formOf, type Indicator, type Scoring } from '../model.ts';

/** How an indicator is scored, as one would tell a colleague: rule, years, bands, coefficients, peers. */
export function MethodWords({ indicator }: { indicator: Indicator }) {
  const { t } = useTranslation(['criteria', 'domain']);
  const { scoring } = indicator;
  const variant = scoring.change ?? scoring.direction ?? 'plain';
  return (
    <div className="method">
      <p>{t(`criteria:method.${scoring.method}.${variant}`, { perFte: formatCount(Number(scoring.perFte ?? 1)) })}</p>
      <p>
        {scoring.aggregation
          ? t(`criteria:years.${scoring.aggregation}.${poolsParts(scoring) ? 'parts' : 'values'}`)
          : t('criteria:years.one')}
      </p>
      {scoring.minimumPeers !== undefined && scoring.minimumPeers !== null && (
        <p>{t('criteria:peers', { count: scoring.minimumPeers, least: formatCount(scoring.minimumPeers) })}</p>
      )}
      <div className="method-tables">
        {scoring.bands && scoring.bands.length > 0 && <Bands bands={scoring.bands} of={indicator} />}
        {scoring.outputs && scoring.outputs.length > 0 && (
          <div>
            <table className="plain-table small-table">
              <caption>{t('criteria:outputs.caption')}</caption>
              <thead>
                <tr>
                  <th scope="col">{t('criteria:outputs.type')}</th>
                  <th scope="col" className="number">
                    {t('criteria:outputs.coefficient')}
                  </th>
                </tr>
              </thead>
              <tbody>
                {scoring.outputs.map((output) => (
                  <tr key={output.type}>
                    <th scope="row">{t(`domain:output.${output.type}`, { defaultValue: output.type })}</th>
                    <td className="number">{formatDecimal(output.coefficient)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </div>
    </div>
  );
}

/** Averages of a target or a checklist are of yearly shares; the others of yearly values. */
const poolsParts = (scoring: Scoring): boolean => scoring.method === 'TARGET' || scoring.method === 'CHECKLIST';

function Bands({ bands, of }: { bands: readonly Band[]; of: Indicator }) {
  const { t } = useTranslation('criteria');
  const heading =
    of.scoring.method === 'PEER_BANDS'
      ? t('bands.peers')
      : of.scoring.method === 'CHANGE'
        ? t(`bands.change.${of.scoring.change ?? 'ABSOLUTE'}`, { unit: of.unit })
        : t('bands.value', { unit: of.unit });
  return (
    <div>
      <table className="plain-table small-table">
        <caption>{t('bands.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{heading}</th>
            <th scope="col" className="number">
              {t('bands.percent')}
            </th>
          </tr>
        </thead>
        <tbody>
          {bands.map((band, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: bands are a fixed sequence without names.
            <tr key={index}>
              <th scope="row">
                {t(`band.${formOf(band)}`, { from: formatDecimal(band.from), upTo: formatDecimal(band.upTo) })}
              </th>
              <td className="number">{formatPercent(band.percent)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
