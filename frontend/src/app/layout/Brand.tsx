import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

/** The product's mark and name; leads to the first page. */
export function Brand() {
  const { t } = useTranslation('app');
  return (
    <Link to="/" className="brand">
      <img src="/favicon.svg" alt="" width={34} height={34} />
      <span>
        <span className="brand-name">{t('brand.name')}</span>
        <span className="brand-place">{t('brand.place')}</span>
      </span>
    </Link>
  );
}
