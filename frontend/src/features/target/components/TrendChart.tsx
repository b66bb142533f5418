import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDecimal } from '@/lib/format/number.ts';
import { FRAME, type Mark, pathOf, trendOf } from '../model.ts';
import type { Series } from '../queries.ts';
import './target.css';

/** Wide enough to show around an actual that lies on its target. */
const SIZE = 9;
const diamond = ({ x, y }: Mark) => `M${x} ${y - SIZE} L${x + SIZE} ${y} L${x} ${y + SIZE} L${x - SIZE} ${y} Z`;

/** Baseline, targets and actuals as lines; shape and dash tell them apart, colour only helps. The table says the values. */
export function TrendChart({ series }: { series: Series }) {
  const { t } = useTranslation('target');
  const words = useId();
  const trend = trendOf(series);
  if (!trend) return null;
  const end = FRAME.width - FRAME.right;
  return (
    <figure className="trend">
      <svg viewBox={`0 0 ${FRAME.width} ${FRAME.height}`} role="img" aria-labelledby={words}>
        <title id={words}>{t('chart.title', { name: series.nameVi, object: series.objectName })}</title>
        {trend.ticks.map((tick) => (
          <g key={tick.label}>
            <line className="trend-grid" x1={FRAME.left} x2={end} y1={tick.y} y2={tick.y} />
            <text className="trend-text" x={FRAME.left - 10} y={tick.y + 4} textAnchor="end">
              {formatDecimal(tick.label)}
            </text>
          </g>
        ))}
        {trend.years.map((tick) => (
          <text key={tick.year} className="trend-text" x={tick.x} y={FRAME.height - 12} textAnchor="middle">
            {tick.year}
          </text>
        ))}
        {trend.baseline && (
          <>
            <line
              className="trend-baseline"
              x1={trend.baseline.x}
              x2={end}
              y1={trend.baseline.y}
              y2={trend.baseline.y}
            />
            <rect
              className="trend-baseline-mark"
              x={trend.baseline.x - 5}
              y={trend.baseline.y - 5}
              width={10}
              height={10}
            />
          </>
        )}
        <path className="trend-actual" d={pathOf(trend.actuals)} />
        {trend.actuals.map((mark) => (
          <circle key={mark.year} className="trend-actual-mark" cx={mark.x} cy={mark.y} r={5} />
        ))}
        <path className="trend-target" d={pathOf(trend.targets)} />
        {trend.targets.map((mark) => (
          <path key={mark.year} className="trend-target-mark" d={diamond(mark)} />
        ))}
      </svg>
      <figcaption className="trend-legend">
        <Sample label={t('kind.BASELINE')}>
          <line className="trend-baseline" x1={0} x2={36} y1={8} y2={8} />
          <rect className="trend-baseline-mark" x={13} y={3} width={10} height={10} />
        </Sample>
        <Sample label={t('kind.TARGET')}>
          <line className="trend-target" x1={0} x2={36} y1={8} y2={8} />
          <path className="trend-target-mark" d={diamond({ year: 0, x: 18, y: 8 })} />
        </Sample>
        <Sample label={t('kind.ACTUAL')}>
          <line className="trend-actual" x1={0} x2={36} y1={8} y2={8} />
          <circle className="trend-actual-mark" cx={18} cy={8} r={5} />
        </Sample>
        <span className="secondary">{t('chart.unit', { unit: series.unit })}</span>
      </figcaption>
    </figure>
  );
}

function Sample({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <span className="trend-sample">
      <svg width={36} height={16} aria-hidden="true">
        {children}
      </svg>
      {label}
    </span>
  );
}
