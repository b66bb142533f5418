import { Link } from '@tanstack/react-router';
import { Result } from 'antd';
import { useTranslation } from 'react-i18next';

/** A screen that is not for this person. */
export function ForbiddenPage() {
  const { t } = useTranslation('app');
  return (
    <Result
      status="403"
      title={t('forbidden.title')}
      subTitle={t('forbidden.text')}
      extra={<Link to="/">{t('notFound.home')}</Link>}
    />
  );
}
