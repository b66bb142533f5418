import { ExperimentOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';

/** Says that nothing here is a result. It stays in sight while scrolling, and is printed on every page. */
export function SimulationMark() {
  const { t } = useTranslation('simulation');
  return (
    <div className="simulation-mark" role="note">
      <ExperimentOutlined aria-hidden />
      <span>
        <b>{t('mark.title')}</b> {t('mark.text')}
      </span>
    </div>
  );
}
