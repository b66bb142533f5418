import { useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Modal, Space } from 'antd';
import { useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { onSessionChange, sessionState, signIn, signInAgain } from '@/lib/session.ts';

/** Asks for a new login over the screen, which stays as it is: nothing typed is lost. */
export function SessionExpired() {
  const { t } = useTranslation('app');
  const queries = useQueryClient();
  const expired = useSyncExternalStore(onSessionChange, sessionState) === 'expired';
  const [failed, setFailed] = useState(false);
  const [busy, setBusy] = useState(false);

  const again = async () => {
    setBusy(true);
    setFailed(false);
    try {
      await signInAgain();
      await queries.invalidateQueries();
    } catch {
      setFailed(true);
    } finally {
      setBusy(false);
    }
  };

  return (
    <Modal
      open={expired}
      title={t('session.expired.title')}
      closable={false}
      mask={{ closable: false }}
      keyboard={false}
      footer={
        <Space>
          {failed && <Button onClick={() => void signIn()}>{t('session.expired.here')}</Button>}
          <Button type="primary" loading={busy} onClick={() => void again()}>
            {t('session.expired.signIn')}
          </Button>
        </Space>
      }
    >
      <p>{t('session.expired.text')}</p>
      {failed && <Alert type="warning" showIcon title={t('session.expired.failed')} />}
    </Modal>
  );
}
