import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { saveFile } from '@/api/download.ts';
import { asProblem } from '@/api/problem.ts';
import type { Passport } from '../queries.ts';

/** The passport to take along: PDF of the whole or of one indicator, and the data as JSON. */
export function PassportActions({ passport, code }: { passport: Passport; code?: string }) {
  const { t } = useTranslation('passport');
  const { message } = App.useApp();
  const base = `/api/v1/evaluations/${passport.evaluationId}/passport`;
  const name = ['ho-chieu-diem', passport.organizationCode, passport.year, code].filter(Boolean).join('-');
  const save = async (path: string, fileName: string) => {
    try {
      await saveFile(path, fileName);
    } catch (thrown) {
      void message.error(asProblem(thrown).message);
    }
  };
  const query = code ? `?indicator=${encodeURIComponent(code)}` : '';
  return (
    <div className="passport-actions no-print">
      <Button onClick={() => void save(`${base}/document${query}`, `${name}.pdf`)}>{t('save.pdf')}</Button>
      <Button onClick={() => void save(base, `${name}.json`)}>{t('save.json')}</Button>
    </div>
  );
}
