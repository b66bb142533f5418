import { useTranslation } from 'react-i18next';
import { ScrollFrame } from '@/components/ScrollFrame.tsx';
import { formatDecimal } from '@/lib/format/number.ts';
import { niceTop, type Point } from '../model.ts';

const WIDTH = 640;
const HEIGHT = 250;
const LEFT = 62;
const RIGHT = 24;
const TOP = 30;
const BOTTOM = 34;
const LINES = [0, 0.25, 0.5, 0.75, 1];

interface TrendChartProps {
  points: Point[];
  /** What the chart shows, for those who don't see it: its table holds every number. */
  label: string;
  /** End of the axis, which begins at 0; a round number above the largest without it. */
  top?: number;
  /** Lowest to highest beside the middle, when several organizations are in it. */
  spread: boolean;
}

/** A line over years; it stops where a number is not comparable with the one before. */
export function TrendChart({ points, label, top, spread }: TrendChartProps) {
  const { t } = useTranslation('dashboard');
  const most = top ?? niceTop(Math.max(0, ...points.map((one) => one.highest)));
  const step = (WIDTH - LEFT - RIGHT) / points.length;
  const x = (index: number) => LEFT + step * (index + 0.5);
  const y = (value: number) => HEIGHT - BOTTOM - (Math.min(value, most) / most) * (HEIGHT - TOP - BOTTOM);
  const axis = (value: number) => formatDecimal(String(Number((most * value).toPrecision(6))));
  return (
    <ScrollFrame className="dash-scroll" label={label}>
      <svg className="trend" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
        {LINES.map((line) => (
          <g key={line}>
            <line className="trend-grid" x1={LEFT} x2={WIDTH - RIGHT} y1={y(most * line)} y2={y(most * line)} />
            <text className="trend-axis" x={LEFT - 8} y={y(most * line) + 4} textAnchor="end">
              {axis(line)}
            </text>
          </g>
        ))}
        {points.map((point, index) => {
          const before = points[index - 1];
          return (
            <g key={point.label}>
              {before && !point.broken && (
                <line
                  className="trend-line"
                  x1={x(index - 1)}
                  y1={y(before.middle)}
                  x2={x(index)}
                  y2={y(point.middle)}
                />
              )}
              {point.changed && (
                <>
                  <line
                    className="trend-change"
                    x1={x(index) - step / 2}
                    x2={x(index) - step / 2}
                    y1={TOP - 10}
                    y2={HEIGHT - BOTTOM}
                  />
                  <text className="trend-axis" x={x(index) - step / 2 + 4} y={TOP - 2}>
                    {t('trend.version', { version: point.version })}
                  </text>
                </>
              )}
              {spread && point.highest > point.lowest && (
                <line className="trend-spread" x1={x(index)} x2={x(index)} y1={y(point.lowest)} y2={y(point.highest)} />
              )}
              <circle className="trend-point" cx={x(index)} cy={y(point.middle)} r={5} />
              <text className="trend-number" x={x(index) + 9} y={y(point.middle) - 8}>
                {formatDecimal(point.shown)}
              </text>
              <text className="trend-axis" x={x(index)} y={HEIGHT - 12} textAnchor="middle">
                {point.label}
              </text>
            </g>
          );
        })}
      </svg>
    </ScrollFrame>
  );
}
