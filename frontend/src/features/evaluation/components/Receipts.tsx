import { RollbackOutlined } from '@ant-design/icons';
import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { DateText } from '@/components/DateText.tsx';
import { formatDay, formatMoment } from '@/lib/format/date.ts';
import type { Evaluation } from '../model.ts';

/** What came back and why, who certified and when, when the dossier was received on paper. */
export function Receipts({ evaluation }: { evaluation: Evaluation }) {
  const { t } = useTranslation('evaluation');
  const last = evaluation.history.at(-1);
  const { certification, dossier } = evaluation;
  return (
    <>
      {last?.action === 'RETURN' && (
        <Alert
          type="warning"
          showIcon
          icon={<RollbackOutlined aria-hidden />}
          title={t('returned.title', { name: last.byName, at: formatMoment(last.at) })}
          description={
            <>
              <p>{last.reason ?? t('returned.noReason')}</p>
              {last.indicators.length > 0 && <p>{t('returned.indicators', { codes: last.indicators.join(', ') })}</p>}
            </>
          }
        />
      )}
      {(certification || dossier.receivedOn) && (
        <p className="secondary receipts">
          {certification && (
            <span>
              {t('receipt.certified', { name: certification.byName })} <DateText moment={certification.at} />
            </span>
          )}
          {dossier.receivedOn && (
            <span>
              {t('receipt.received', { day: formatDay(dossier.receivedOn), document: dossier.receivedDocument })}
            </span>
          )}
        </p>
      )}
    </>
  );
}
