import { QueryClientProvider } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { PageHead } from '@/components/PageHead.tsx';
import { CheckRules } from '@/features/submission/components/CheckRules.tsx';
import { LanguageSwitch } from '../layout/LanguageSwitch.tsx';
import { createQueryClient } from '../query-client.ts';
import '../styles/public.css';

const queryClient = createQueryClient();

/** The rules for everybody: who will be checked by them, or wonders how, needs no account to read them. */
export function PublicRulesPage() {
  const { t } = useTranslation(['app', 'submission']);
  return (
    <QueryClientProvider client={queryClient}>
      <header className="public-bar">
        <span className="brand">
          <img src="/favicon.svg" alt="" width={34} height={34} />
          <span>
            <span className="brand-name">{t('app:brand.name')}</span>
            <span className="brand-place">{t('app:brand.place')}</span>
          </span>
        </span>
        <LanguageSwitch />
        <a className="text-link" href="/">
          {t('app:signedOut.signIn')}
        </a>
      </header>
      <main className="page">
        <PageHead title={t('submission:rules.title')} subtitle={<span>{t('submission:rules.subtitle')}</span>} />
        <CheckRules />
      </main>
    </QueryClientProvider>
  );
}
