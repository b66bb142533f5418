import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { remember, remembered } from './preferences.ts';

export type Language = 'vi' | 'en';
type Texts = Record<string, unknown>;

/**
 * One namespace per folder with `locales/vi.json` and `locales/en.json`: `tasks` for `features/tasks`, `kit` for the
 * components, `domain` for the words of the law. Vietnamese ships with the application, English is fetched when chosen.
 */
const vietnamese = import.meta.glob<Texts>('/src/**/locales/vi.json', { eager: true, import: 'default' });
const english = import.meta.glob<Texts>('/src/**/locales/en.json', { import: 'default' });

const NAMES: Record<string, string> = { components: 'kit', lib: 'domain', api: 'problem' };

/** `/src/features/tasks/locales/vi.json` → `tasks`. */
export function namespaceOf(path: string): string {
  const folder = path.split('/').at(-3) ?? '';
  return NAMES[folder] ?? folder;
}

export async function startI18n(): Promise<void> {
  const language: Language = remembered('language') === 'en' ? 'en' : 'vi';
  const vi = Object.fromEntries(Object.entries(vietnamese).map(([path, texts]) => [namespaceOf(path), texts]));
  await i18next.use(initReactI18next).init({
    lng: 'vi',
    fallbackLng: 'vi',
    resources: { vi },
    ns: Object.keys(vi),
    defaultNS: 'app',
    interpolation: { escapeValue: false },
    returnNull: false,
    showSupportNotice: false,
  } as Parameters<typeof i18next.init>[0]);
  if (language === 'en') await chooseLanguage('en');
}

/** Changes the language and remembers it for this browser. */
export async function chooseLanguage(language: Language): Promise<void> {
  if (language === 'en' && !i18next.hasResourceBundle('en', 'app')) {
    await Promise.all(
      Object.entries(english).map(async ([path, load]) =>
        i18next.addResourceBundle('en', namespaceOf(path), await load()),
      ),
    );
  }
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
  remember('language', language);
}

export const currentLanguage = (): Language => (i18next.language === 'en' ? 'en' : 'vi');

/** The name in the reader's language; Vietnamese where there is no other. */
export function localName(names: { vi?: string | null; en?: string | null }): string {
  return (currentLanguage() === 'en' && names.en) || names.vi || '';
}
