import { useTranslation } from 'react-i18next';
import { formatDecimal } from '@/lib/format/number.ts';
import './scoring-rule.css';
import type { Schema } from '@/api/types.ts';

type Scoring = Schema<'ScoringView'>;
type Band = NonNullable<Scoring['bands']>[number];

/** How an indicator is scored, in plain words, with its bands and coefficients. */
export function ScoringRule({ scoring }: { scoring: Scoring }) {
  const { t } = useTranslation('domain');
  const kind = scoring.change ?? scoring.direction;
  return (
    <section className="rule" aria-label={t('scoring.label')}>
      <p>
        {kind
          ? t(`scoring.${scoring.method}.${kind}`)
          : t(`scoring.${scoring.method}.plain`, {
              perFte: formatDecimal(String(scoring.perFte ?? 1)),
              peers: scoring.minimumPeers,
            })}{' '}
        {scoring.aggregation && t(`scoring.years.${scoring.aggregation}`)}
      </p>
      {scoring.bands && <Bands bands={scoring.bands} ratio={scoring.method === 'PEER_BANDS'} />}
      {scoring.outputs && scoring.outputs.length > 0 && (
        <details>
          <summary>{t('scoring.coefficients')}</summary>
          <table className="rule-table">
            <thead>
              <tr>
                <th scope="col">{t('scoring.output')}</th>
                <th scope="col" className="number">
                  {t('scoring.coefficient')}
                </th>
              </tr>
            </thead>
            <tbody>
              {scoring.outputs.map((output) => (
                <tr key={output.type}>
                  <th scope="row">{t(`output.${output.type}`, { defaultValue: output.type })}</th>
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
  const { t } = useTranslation('domain');
  const words = (band: Band): string => {
    const from = formatDecimal(band.from);
    const upTo = formatDecimal(band.upTo);
    const low = band.from && t(band.fromInclusive ? 'scoring.band.from' : 'scoring.band.above', { from });
    const high = band.upTo && t(band.inclusive ? 'scoring.band.upTo' : 'scoring.band.below', { upTo });
    return [low, high].filter(Boolean).join(' ') || t('scoring.band.all');
  };
  return (
    <div>
      <p className="bands-title">{t(ratio ? 'scoring.band.ratio' : 'scoring.band.value')}</p>
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
