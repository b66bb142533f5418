import { useTranslation } from 'react-i18next';
import type { Deadline } from '../model.ts';

/** What is to be done: in the words of the document that imposes it, or in ours. */
export function useTitle(): (deadline: Deadline) => string {
  const { t, i18n } = useTranslation('calendar');
  return (one) => {
    if (one.title) return one.title;
    const key = i18n.exists(`calendar:kind.${one.kind}`) ? one.kind : 'OTHER';
    return t(`kind.${key}`, { object: one.objectName ?? one.code });
  };
}
