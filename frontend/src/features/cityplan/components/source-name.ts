import { useTranslation } from 'react-i18next';
import type { Source } from '../model.ts';

/** A source in words; another one with its own name. */
export function useSourceName(): (source: Source, name?: string | null) => string {
  const { t } = useTranslation('cityplan');
  return (source, name) => (name ? t('source.named', { name }) : t(`source.${source}`));
}
