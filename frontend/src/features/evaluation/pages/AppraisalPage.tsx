import { useTranslation } from 'react-i18next';
import { Workspace } from '../components/Workspace.tsx';

/** The same sheet for the department: decision by decision. */
export function AppraisalPage() {
  const { t } = useTranslation('evaluation');
  return <Workspace mode="appraise" title={t('tabs.appraisal')} />;
}
