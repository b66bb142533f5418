import './styles/fonts.css';
import './styles/base.css';
import '@/components/kit.css';
import '@/components/kit-marks.css';
import '@/components/kit-forms.css';
import './styles/shell.css';
import './styles/print.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { loadSettings } from '@/lib/config.ts';
import { startI18n } from '@/lib/i18n.ts';
import { startSession } from '@/lib/session.ts';
import { Application } from './Application.tsx';
import { BootFailure } from './pages/BootFailure.tsx';
import { SignedOutPage } from './pages/SignedOutPage.tsx';
import { PUBLIC_RULES } from './public.ts';
import { signStyles } from './theme/nonce.ts';
import { ThemeProvider } from './theme/ThemeProvider.tsx';

/** Settings, words, session, screen: in this order, and each failure says what failed. */
async function start(): Promise<void> {
  const element = document.getElementById('root');
  if (!element) throw new Error('no #root');
  signStyles();
  await startI18n();
  const show = (content: React.ReactNode) =>
    createRoot(element).render(
      <StrictMode>
        <ThemeProvider>{content}</ThemeProvider>
      </StrictMode>,
    );
  try {
    const settings = await loadSettings();
    if (window.location.pathname === '/signed-out') {
      show(<SignedOutPage />);
      return;
    }
    if (window.location.pathname === PUBLIC_RULES) {
      const { PublicRulesPage } = await import('./pages/PublicRulesPage.tsx');
      show(<PublicRulesPage />);
      return;
    }
    const path = await startSession(settings);
    // Without a path the browser is leaving for the login page; the boot screen stays until it has gone.
    if (path === undefined) return;
    window.history.replaceState(window.history.state, '', path);
    show(<Application />);
  } catch (failure) {
    show(<BootFailure failure={failure} />);
  }
}

void start();
