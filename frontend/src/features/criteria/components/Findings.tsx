import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { problemText } from '@/api/problem.ts';
import { decimalOf } from '@/lib/decimal.ts';
import { formatDecimal } from '@/lib/format/number.ts';
import { indicatorOf, stepsTo } from '../place.ts';
import { placeText } from '../place-words.ts';
import './criteria.css';

interface FindingsProps {
  findings: readonly { pointer: string; code: string; params: Record<string, unknown> }[];
  /** What the pointers lead into: the file, or the set. */
  root: unknown;
  /** On the set's own page a finding leads to its indicator. */
  links?: boolean;
}

const NUMBERS = new Set(['sum', 'sumShown', 'least', 'most', 'previous', 'value']);

/** Every gap with its place in words. */
export function Findings({ findings, root, links }: FindingsProps) {
  const { t } = useTranslation(['criteria', 'domain']);
  const words = (params: Record<string, unknown> = {}) => {
    const shown: Record<string, unknown> = { ...params };
    for (const [key, value] of Object.entries(params)) {
      if (NUMBERS.has(key) && typeof value === 'string') shown[key] = formatDecimal(decimalOf(value));
    }
    const name = params.function;
    shown.column = name
      ? t('criteria:finding.column', { name: t(`domain:function.${name}`, { defaultValue: String(name) }), code: name })
      : '';
    return shown;
  };
  return (
    <ol className="findings">
      {findings.map((finding, index) => {
        const indicator = links ? indicatorOf(stepsTo(finding.pointer, root)) : undefined;
        const place = placeText(finding.pointer, root);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: findings are a fixed list and may repeat.
          <li key={index}>
            <span>{problemText(finding.code, words(finding.params))}</span>
            <span className="cell-sub">
              {indicator ? (
                <Link to="." search={{ indicator } as never}>
                  {place}
                </Link>
              ) : (
                place
              )}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
