import { useTranslation } from 'react-i18next';
import { chooseLanguage, type Language } from '@/lib/i18n.ts';

const LANGUAGES: { code: Language; short: string; name: string }[] = [
  { code: 'vi', short: 'VI', name: 'Tiếng Việt' },
  { code: 'en', short: 'EN', name: 'English' },
];

/** Vietnamese or English; each named in itself, so that it is found by someone who reads only the other. */
export function LanguageSwitch() {
  const { t, i18n } = useTranslation('app');
  return (
    <fieldset className="language">
      <legend className="visually-hidden">{t('shell.language')}</legend>
      {LANGUAGES.map(({ code, short, name }) => (
        <button
          key={code}
          type="button"
          lang={code}
          aria-pressed={i18n.language === code}
          aria-label={`${short} – ${name}`}
          onClick={() => void chooseLanguage(code)}
        >
          {short}
        </button>
      ))}
    </fieldset>
  );
}
