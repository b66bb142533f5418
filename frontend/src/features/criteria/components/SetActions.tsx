import { PrinterOutlined } from '@ant-design/icons';
import { useNavigate } from '@tanstack/react-router';
import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { ConfirmAction } from '@/components/ConfirmAction.tsx';
import type { CriteriaSet } from '../model.ts';
import { useCriteriaActs } from '../queries.ts';

/** What may be done to this version now; each act says what follows from it. */
export function SetActions({ set }: { set: CriteriaSet }) {
  const { t } = useTranslation('criteria');
  const { message } = App.useApp();
  const navigate = useNavigate();
  const acts = useCriteriaActs();
  return (
    <>
      <Button icon={<PrinterOutlined aria-hidden />} onClick={() => window.print()}>
        {t('print')}
      </Button>
      {set.allowedActions.includes('DISCARD') && (
        <ConfirmAction
          label={t('discard.action')}
          title={t('discard.title', { code: set.code, version: set.setVersion })}
          text={t('discard.text')}
          danger
          onConfirm={async () => {
            await acts.discard(set);
            void message.success(t('discard.done'));
            await navigate({ to: '/criteria-sets' as '/' });
          }}
        />
      )}
      {set.allowedActions.includes('PUBLISH') && (
        <ConfirmAction
          label={t('publish.action')}
          title={t('publish.title', { code: set.code, version: set.setVersion })}
          text={
            <ul className="consequences">
              <li>{t('publish.locks')}</li>
              <li>{t('publish.binds')}</li>
              <li>{t('publish.change')}</li>
              {!set.official && <li>{t('publish.illustrative')}</li>}
            </ul>
          }
          button={{ type: 'primary' }}
          onConfirm={async () => {
            await acts.publish(set);
            void message.success(t('publish.done'));
          }}
        />
      )}
    </>
  );
}
