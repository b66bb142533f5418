import { Link } from '@tanstack/react-router';
import { Result } from 'antd';
import { useTranslation } from 'react-i18next';
import { PageHead } from '@/components/PageHead.tsx';

/** A screen that is not for this person. */
export function ForbiddenPage() {
  const { t } = useTranslation('app');
  return (
    <div className="page">
      <PageHead title={t('forbidden.title')} />
      <Result status="403" subTitle={t('forbidden.text')} extra={<Link to="/">{t('notFound.home')}</Link>} />
    </div>
  );
}
