import { Button, Result } from 'antd';
import { useTranslation } from 'react-i18next';

/** After logout. Opening any address from here asks for a login. */
export function SignedOutPage() {
  const { t } = useTranslation('app');
  return (
    <main>
      <Result
        status="success"
        title={t('signedOut.title')}
        subTitle={t('signedOut.text')}
        extra={
          <Button type="primary" href="/">
            {t('signedOut.signIn')}
          </Button>
        }
      />
    </main>
  );
}
