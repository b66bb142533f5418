import { formatDecimal, NO_VALUE } from '@/lib/format/number.ts';

/** A score as the engine shows it, with its maximum: "70,00 / 100". The exact fraction is in the title. */
export function ScoreText({
  shown,
  exact,
  max,
}: {
  shown?: string | null;
  exact?: string | null;
  max?: string | null;
}) {
  if (!shown) return <span className="score">{NO_VALUE}</span>;
  return (
    <span className="score" title={exact && exact !== shown ? formatDecimal(exact) : undefined}>
      <b>{formatDecimal(shown)}</b>
      {max && <span className="score-max"> / {formatDecimal(max)}</span>}
    </span>
  );
}
