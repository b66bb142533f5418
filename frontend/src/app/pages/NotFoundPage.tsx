import { Link } from '@tanstack/react-router';
import { Result } from 'antd';
import { useTranslation } from 'react-i18next';
import { PageHead } from '@/components/PageHead.tsx';

/** An address that leads nowhere. */
export function NotFoundPage() {
  const { t } = useTranslation('app');
  return (
    <div className="page">
      <PageHead title={t('notFound.title')} />
      <Result status="404" subTitle={t('notFound.text')} extra={<Link to="/">{t('notFound.home')}</Link>} />
    </div>
  );
}
