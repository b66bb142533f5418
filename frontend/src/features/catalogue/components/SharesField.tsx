import { useTranslation } from 'react-i18next';
import { NumberField } from '@/components/NumberField.tsx';
import { Status } from '@/components/StatusTag.tsx';
import { formatDecimal, formatShare } from '@/lib/format/number.ts';
import { checkShares, FUNCTIONS, type ShareCheck, type TypedShares } from '../model.ts';
import './catalogue.css';

const TONES = { empty: 'neutral', unreadable: 'warning', whole: 'done', short: 'warning', over: 'warning' } as const;

/** One number per function and, always in sight, their exact sum and what is missing to the whole. */
export function SharesField({
  id,
  value = {},
  onChange,
}: {
  id?: string;
  value?: TypedShares;
  onChange?: (shares: TypedShares) => void;
}) {
  const { t } = useTranslation(['catalogue', 'domain']);
  return (
    <fieldset className="shares" id={id} tabIndex={-1}>
      <legend className="visually-hidden">{t('catalogue:field.functions')}</legend>
      {FUNCTIONS.map((code) => (
        <div key={code} className="shares-row">
          <span>
            {t(`domain:function.${code}`)} <span className="secondary">{code}</span>
          </span>
          <NumberField
            label={t('catalogue:shares.of', { name: t(`domain:function.${code}`) })}
            value={value[code]}
            max="1"
            onChange={(reading) => onChange?.({ ...value, [code]: reading })}
          />
          <span className="secondary number">{value[code]?.value ? formatShare(value[code]?.value) : ''}</span>
        </div>
      ))}
      <div className="shares-sum" role="status">
        <SumWords check={checkShares(value)} />
      </div>
    </fieldset>
  );
}

function SumWords({ check }: { check: ShareCheck }) {
  const { t } = useTranslation('catalogue');
  const sum = 'sum' in check ? formatDecimal(check.sum) : '';
  const gap = 'gap' in check ? formatDecimal(check.gap) : '';
  return <Status tone={TONES[check.state]} label={t(`shares.${check.state}`, { sum, gap })} />;
}
