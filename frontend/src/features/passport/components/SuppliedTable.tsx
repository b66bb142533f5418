import { useTranslation } from 'react-i18next';
import { DateText } from '@/components/DateText.tsx';
import { ScrollFrame } from '@/components/ScrollFrame.tsx';
import { StatusTag } from '@/components/StatusTag.tsx';
import { formatDecimal } from '@/lib/format/number.ts';
import { figuresOf, outputsOf } from '../model.ts';
import type { IndicatorPassport } from '../queries.ts';

/** What the organization supplied: period, figures, words, by whom and when. */
export function SuppliedTable({ indicator, unit }: { indicator: IndicatorPassport; unit?: string }) {
  const { t } = useTranslation(['passport', 'domain']);
  return (
    <ScrollFrame className="passport-scroll" label={t('passport:supplied.title')}>
      <table className="passport-table">
        <caption className="visually-hidden">{t('passport:supplied.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('passport:supplied.period')}</th>
            <th scope="col">{t('passport:supplied.figures')}</th>
            <th scope="col">{t('passport:supplied.by')}</th>
          </tr>
        </thead>
        <tbody>
          {indicator.supplied.map((cell) => (
            <tr key={cell.period}>
              <th scope="row">{/^\d{4}$/.test(cell.period) ? cell.period : t('passport:supplied.single')}</th>
              <td>
                {cell.state !== 'REPORTED' && <StatusTag family="cell" code={cell.state} />}
                {outputsOf(cell.value).map((output, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: rows of a saved value are a fixed sequence.
                  <div key={index}>
                    {t(`domain:output.${output.type}`, { defaultValue: output.type })}:{' '}
                    <b>{formatDecimal(output.count)}</b>
                    {output.fraction && output.fraction !== '1' && ` × ${formatDecimal(output.fraction)}`}
                  </div>
                ))}
                {figuresOf(cell.value).map((figure) => (
                  <div key={figure.key}>
                    {t(`domain:figure.${figure.key}`, { defaultValue: figure.key })}:{' '}
                    <b>{formatDecimal(figure.text)}</b>
                    {figure.key === 'value' && unit ? ` ${unit}` : ''}
                  </div>
                ))}
                {cell.explanation && <p className="secondary">{cell.explanation}</p>}
              </td>
              <td>
                {cell.byName}
                <span className="cell-sub">
                  <DateText moment={cell.at} /> · {t('passport:supplied.revision', { number: cell.revision })}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollFrame>
  );
}
