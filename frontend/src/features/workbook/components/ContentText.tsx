import { useTranslation } from 'react-i18next';
import { formatDecimal } from '@/lib/format/number.ts';
import type { Content } from '../model.ts';

/** What a cell says, in one column of the comparison. */
export function ContentText({ content }: { content: Content | undefined }) {
  const { t } = useTranslation('workbook');
  if (!content) return <span className="secondary">{t('content.none')}</span>;
  const { outputs, ...figures } = content.value ?? {};
  return (
    <>
      <span className={content.value ? 'cell-sub' : undefined}>{t(`state.${content.state}`)}</span>
      {Object.entries(figures).map(([figure, number]) => (
        <span key={figure} className="cell-main">
          {t(`figure.${figure}`)}: {formatDecimal(String(number))}
        </span>
      ))}
      {outputs?.map((output, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows of a value are a fixed sequence.
        <span key={index} className="cell-main">
          {t(`domain:output.${output.type}`, { defaultValue: output.type })}: {formatDecimal(output.count ?? '')}
          {output.fraction && ` × ${formatDecimal(output.fraction)}`}
        </span>
      ))}
      {content.explanation && <span className="cell-sub">{content.explanation}</span>}
    </>
  );
}
