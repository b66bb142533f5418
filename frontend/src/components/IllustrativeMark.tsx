import { Tooltip } from 'antd';
import { useTranslation } from 'react-i18next';

/** Says that criteria, bounds or data are not official. Stands wherever a result of them is shown. */
export function IllustrativeMark() {
  const { t } = useTranslation('kit');
  return (
    <Tooltip title={t('illustrative.why')}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the explanation must be reachable by keyboard. */}
      <span className="illustrative" tabIndex={0} role="note">
        {t('illustrative.mark')}
      </span>
    </Tooltip>
  );
}
