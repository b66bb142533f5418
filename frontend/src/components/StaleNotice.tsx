import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { formatMoment } from '@/lib/format/date.ts';
import { differences } from './differences.ts';
import type { Values } from './FormDrawer.tsx';

interface StaleNoticeProps {
  theirs: Values;
  before: Values;
  mine: Values;
  labels: Record<string, string>;
  words?: (field: string, value: unknown) => string | undefined;
  /** Who saved first and when (ISO), where the log tells. */
  by?: { name: string; at: string };
  busy: boolean;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
}

/** Somebody else saved first: their change beside one's own, and the choice. */
export function StaleNotice({
  theirs,
  before,
  mine,
  labels,
  by,
  words,
  busy,
  onKeepMine,
  onTakeTheirs,
}: StaleNoticeProps) {
  const { t } = useTranslation('kit');
  const changed = differences(before, theirs, words);
  return (
    <Alert
      role="alert"
      type="warning"
      showIcon
      title={by ? t('stale.titleBy', { name: by.name, at: formatMoment(by.at) }) : t('stale.title')}
      description={
        <div className="stack">
          {changed.length > 0 && (
            <table className="plain-table">
              <thead>
                <tr>
                  <th scope="col">{t('stale.field')}</th>
                  <th scope="col">{t('stale.theirs')}</th>
                  <th scope="col">{t('stale.mine')}</th>
                </tr>
              </thead>
              <tbody>
                {changed.map(({ field, now }) => (
                  <tr key={field}>
                    <th scope="row">{labels[field] ?? field}</th>
                    <td>{now}</td>
                    <td>{differences({}, { [field]: mine[field] }, words)[0]?.now ?? '—'}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
          <p>{t('stale.choice')}</p>
          <div className="form-foot">
            <Button onClick={onTakeTheirs} disabled={busy}>
              {t('stale.takeTheirs')}
            </Button>
            <Button onClick={onKeepMine} loading={busy}>
              {t('stale.keepMine')}
            </Button>
          </div>
        </div>
      }
    />
  );
}
