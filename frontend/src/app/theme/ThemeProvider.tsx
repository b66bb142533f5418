import { App, ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import viVN from 'antd/locale/vi_VN';
import dayjs from 'dayjs';
import 'dayjs/locale/vi';
import {
  createContext,
  type ReactNode,
  useContext,
  useLayoutEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { remember } from '@/lib/preferences.ts';
import { antdTheme } from './antd.ts';
import { pageNonce } from './nonce.ts';
import { cssVariables, type ThemeName, TOKENS } from './tokens.ts';

interface ThemeChoice {
  name: ThemeName;
  choose: (name: ThemeName) => void;
}

const ThemeContext = createContext<ThemeChoice | undefined>(undefined);

export function useTheme(): ThemeChoice {
  const choice = useContext(ThemeContext);
  if (!choice) throw new Error('useTheme outside ThemeProvider');
  return choice;
}

const motionQuery = matchMedia('(prefers-reduced-motion: reduce)');

function useReducedMotion(): boolean {
  return useSyncExternalStore(
    (changed) => {
      motionQuery.addEventListener('change', changed);
      return () => motionQuery.removeEventListener('change', changed);
    },
    () => motionQuery.matches,
  );
}

const paperQuery = matchMedia('print');

/** Paper is white: while the page is printed it is dressed in the light theme, whichever the screen has. */
function usePrinting(): boolean {
  const [printing, setPrinting] = useState(paperQuery.matches);
  useLayoutEffect(() => {
    // At once: what is printed is what stands when the event is over.
    const say = (now: boolean) => flushSync(() => setPrinting(now));
    const before = () => say(true);
    const after = () => say(paperQuery.matches);
    const changed = () => say(paperQuery.matches);
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    paperQuery.addEventListener('change', changed);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
      paperQuery.removeEventListener('change', changed);
    };
  }, []);
  return printing;
}

// Days are written 20/07/2026 in both languages, as the documents do; the library's locale says otherwise.
const DAY = { fieldDateFormat: 'DD/MM/YYYY', dateFormat: 'DD/MM/YYYY' };
const LOCALES = {
  vi: { ...viVN, DatePicker: viVN.DatePicker && { ...viVN.DatePicker, lang: { ...viVN.DatePicker.lang, ...DAY } } },
  en: { ...enUS, DatePicker: enUS.DatePicker && { ...enUS.DatePicker, lang: { ...enUS.DatePicker.lang, ...DAY } } },
};

/** Colours, type, density and the component library's words, for the chosen theme and language. */
export function ThemeProvider({ children }: { children: ReactNode }) {
  const [chosen, setName] = useState<ThemeName>(document.documentElement.dataset.theme === 'dark' ? 'dark' : 'light');
  const name = usePrinting() ? 'light' : chosen;
  const reducedMotion = useReducedMotion();
  const language = useTranslation().i18n.language === 'en' ? 'en' : 'vi';
  dayjs.locale(language);

  useLayoutEffect(() => {
    const root = document.documentElement;
    root.dataset.theme = name;
    for (const [variable, value] of cssVariables(TOKENS[name])) root.style.setProperty(variable, value);
  }, [name]);

  const choice = useMemo<ThemeChoice>(
    () => ({
      name: chosen,
      choose: (next) => {
        remember('theme', next);
        setName(next);
      },
    }),
    [chosen],
  );
  const config = useMemo(() => antdTheme(name, reducedMotion), [name, reducedMotion]);

  return (
    <ThemeContext value={choice}>
      <ConfigProvider
        theme={config}
        locale={LOCALES[language]}
        csp={pageNonce ? { nonce: pageNonce } : undefined}
        button={{ autoInsertSpace: false }}
        form={{ requiredMark: 'optional', scrollToFirstError: true }}
      >
        <App className="app" message={{ maxCount: 3 }}>
          {children}
        </App>
      </ConfigProvider>
    </ThemeContext>
  );
}
