import { Alert } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePending, useSheetAddress, useSheetSession } from '../hooks.ts';

/** Says after a crash that what had been typed is back, and where. */
export function RestoredNotice() {
  const { t } = useTranslation('evaluation');
  const session = useSheetSession();
  const { restored } = usePending();
  const { go } = useSheetAddress();
  // Whatever is saved meanwhile, the notice stays until it was read.
  const [found, setFound] = useState<{ count: number; codes: string[] } | 'read'>();
  if (restored > 0 && found === undefined) setFound({ count: restored, codes: session.restoredCodes() });
  if (found === undefined || found === 'read') return null;
  return (
    <Alert
      type="info"
      showIcon
      role="status"
      closable={{ onClose: () => setFound('read'), 'aria-label': t('restored.close') }}
      title={t('restored.title', { count: found.count })}
      description={
        <p className="restored-codes">
          {found.codes.map((code) => (
            <button key={code} type="button" className="text-link" onClick={() => go({ indicator: code })}>
              {code}
            </button>
          ))}
        </p>
      }
    />
  );
}
