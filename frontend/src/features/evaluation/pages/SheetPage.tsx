import { useTranslation } from 'react-i18next';
import { usePermission } from '@/api/me.ts';
import { Workspace } from '../components/Workspace.tsx';

/** Figures and evidence, indicator by indicator: what the organization supplies. */
export function SheetPage() {
  const { t } = useTranslation('evaluation');
  // While somebody without figures is led on to the result, this page must not ask for them.
  return usePermission('data:read') ? <Workspace mode="supply" title={t('tabs.sheet')} /> : null;
}
