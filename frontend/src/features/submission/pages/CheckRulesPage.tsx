import { useTranslation } from 'react-i18next';
import { PageHead } from '@/components/PageHead.tsx';
import { CheckRules } from '../components/CheckRules.tsx';

/** The rules within the application; the same list stands outside the login. */
export function CheckRulesPage() {
  const { t } = useTranslation('submission');
  return (
    <div className="page">
      <PageHead
        title={t('rules.title')}
        crumbs={[{ label: t('rules.crumb'), to: '/' }]}
        subtitle={<span>{t('rules.subtitle')}</span>}
      />
      <CheckRules />
    </div>
  );
}
