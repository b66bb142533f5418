import { useTranslation } from 'react-i18next';
import { Status } from '@/components/StatusTag.tsx';
import type { Checks } from '../model.ts';

/** Counts in one line, and whether the dossier can be handed in. */
export function ChecksSummary({ checks }: { checks: Checks }) {
  const { t } = useTranslation('submission');
  return (
    <div className="checks-summary">
      <Status
        tone={checks.submittable ? 'done' : 'error'}
        label={<b>{t(checks.submittable ? 'summary.ready' : 'summary.notReady')}</b>}
      />
      <Status tone={checks.errors > 0 ? 'error' : 'neutral'} label={t('summary.errors', { count: checks.errors })} />
      <Status
        tone={checks.uncommented > 0 ? 'warning' : 'neutral'}
        label={t('summary.warnings', { count: checks.warnings, open: checks.uncommented })}
      />
      <Status tone="neutral" label={t('summary.hints', { count: checks.hints })} />
    </div>
  );
}
