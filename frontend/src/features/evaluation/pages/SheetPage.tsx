import { useTranslation } from 'react-i18next';
import { Workspace } from '../components/Workspace.tsx';

/** Figures and evidence, indicator by indicator: what the organization supplies. */
export function SheetPage() {
  const { t } = useTranslation('evaluation');
  return <Workspace mode="supply" title={t('tabs.sheet')} />;
}
