import { useBlocker } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

/**
 * Asks before leaving a screen with changes that are saved nowhere.
 *
 * @param stillUnsaved asked at the moment of leaving: what was just saved may lead elsewhere before the screen knows
 */
export function useUnsavedGuard(dirty: boolean, stillUnsaved: () => boolean = () => true): void {
  const { t } = useTranslation('kit');
  useBlocker({
    disabled: !dirty,
    enableBeforeUnload: dirty,
    // The browser's own question is modal, accessible and translated.
    shouldBlockFn: () => stillUnsaved() && !window.confirm(t('unsaved.question')),
  });
}
