import { useTranslation } from 'react-i18next';
import { formatShare } from '@/lib/format/number.ts';
import type { Share } from '../model.ts';
import './catalogue.css';

/** What part of its work each function is: a small bar, and the same in words beneath. */
export function ShareBar({ shares, named }: { shares: readonly Share[]; named?: boolean }) {
  const { t } = useTranslation('domain');
  return (
    <span className="share">
      <span className="share-bar" aria-hidden="true">
        {shares.map(({ code, share }) => (
          <span key={code} className={`share-part share-${code.toLowerCase()}`} style={{ flexGrow: Number(share) }} />
        ))}
      </span>
      <span className={named ? 'share-words share-named' : 'share-words'}>
        {shares.map(({ code, share }) => (
          <span key={code}>
            <span className={`share-key share-${code.toLowerCase()}`} aria-hidden="true" />
            {named ? (
              `${t(`domain:function.${code}`)} (${code}): `
            ) : (
              <abbr title={t(`domain:function.${code}`)}>{code}</abbr>
            )}{' '}
            <span className="share-number">{formatShare(share)}</span>
          </span>
        ))}
      </span>
    </span>
  );
}
