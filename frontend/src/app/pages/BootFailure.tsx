import { Button, Result } from 'antd';
import { useTranslation } from 'react-i18next';

/** The application could not start: its settings or the login service can't be reached. */
export function BootFailure({ failure }: { failure: unknown }) {
  const { t } = useTranslation('app');
  const about = failure instanceof Error ? failure.message : String(failure);
  return (
    <main>
      <Result
        status="warning"
        title={t('boot.failed.title')}
        subTitle={t('boot.failed.text')}
        extra={
          <Button type="primary" onClick={() => window.location.reload()}>
            {t('boot.failed.again')}
          </Button>
        }
      >
        <p className="technical">{about}</p>
      </Result>
    </main>
  );
}
