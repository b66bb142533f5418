import { useTranslation } from 'react-i18next';
import { formatDecimal } from '@/lib/format/number.ts';
import type { Scoring, SheetIndicator } from '../model.ts';

type Band = NonNullable<Scoring['bands']>[number];

/** How the indicator is scored, in plain words, with its bands and coefficients. */
export function IndicatorRule({ indicator }: { indicator: SheetIndicator }) {
  const { t } = useTranslation('evaluation');
  const { scoring } = indicator;
  const kind = scoring.change ?? scoring.direction;
  return (
    <section className="rule" aria-label={t('rule.label')}>
      <p>
        {kind
          ? t(`rule.${scoring.method}.${kind}`)
          : t(`rule.${scoring.method}.plain`, {
              perFte: formatDecimal(String(scoring.perFte ?? 1)),
              peers: scoring.minimumPeers,
            })}{' '}
        {scoring.aggregation && t(`rule.years.${scoring.aggregation}`)}
      </p>
      {scoring.bands && <Bands bands={scoring.bands} ratio={scoring.method === 'PEER_BANDS'} />}
      {scoring.outputs && scoring.outputs.length > 0 && (
        <details>
          <summary>{t('rule.coefficients')}</summary>
          <table className="rule-table">
            <thead>
              <tr>
                <th scope="col">{t('rule.output')}</th>
                <th scope="col" className="number">
                  {t('rule.coefficient')}
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
        </details>
      )}
    </section>
  );
}

/** Bands side by side: the value above, what it gives below. */
function Bands({ bands, ratio }: { bands: Band[]; ratio: boolean }) {
  const { t } = useTranslation('evaluation');
  const words = (band: Band): string => {
    const from = formatDecimal(band.from);
    const upTo = formatDecimal(band.upTo);
    const low = band.from && t(band.fromInclusive ? 'rule.band.from' : 'rule.band.above', { from });
    const high = band.upTo && t(band.inclusive ? 'rule.band.upTo' : 'rule.band.below', { upTo });
    return [low, high].filter(Boolean).join(' ') || t('rule.band.all');
  };
  return (
    <div>
      <p className="bands-title">{t(ratio ? 'rule.band.ratio' : 'rule.band.value')}</p>
      <dl className="bands">
        {bands.map((band) => (
          <div key={`${band.from}-${band.upTo}`}>
            <dt>{words(band)}</dt>
            <dd>{`${formatDecimal(band.percent)}%`}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
