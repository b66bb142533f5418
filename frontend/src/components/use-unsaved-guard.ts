import { useBlocker } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

/** Asks before leaving a screen with changes that are saved nowhere. */
export function useUnsavedGuard(dirty: boolean): void {
  const { t } = useTranslation('kit');
  useBlocker({
    disabled: !dirty,
    enableBeforeUnload: dirty,
    // The browser's own question is modal, accessible and translated.
    shouldBlockFn: () => !window.confirm(t('unsaved.question')),
  });
}
