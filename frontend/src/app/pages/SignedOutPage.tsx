import { Button, Result } from 'antd';
import { useTranslation } from 'react-i18next';
import { PUBLIC_RULES } from '../public.ts';

/** After logout. Opening any address from here asks for a login. */
export function SignedOutPage() {
  const { t } = useTranslation('app');
  return (
    <main>
      <Result
        status="success"
        title={t('signedOut.title')}
        subTitle={t('signedOut.text')}
        extra={[
          <Button key="signIn" type="primary" href="/">
            {t('signedOut.signIn')}
          </Button>,
          <Button key="rules" type="link" href={PUBLIC_RULES}>
            {t('signedOut.rules')}
          </Button>,
        ]}
      />
    </main>
  );
}
