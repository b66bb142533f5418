import { LockOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatMoment } from '@/lib/format/date.ts';

interface LockNoticeProps {
  /** Which rule locked it; words under `domain:lock.<code>`. */
  code: string;
  since?: string | null;
  by?: string | null;
  /** Who can lift it, as a code under `domain:actor`. */
  liftedBy?: string | null;
  /** Of a sealed result. */
  sealNumber?: string | null;
  /** Where this person asks for it to be lifted, when they can. */
  ask?: string;
}

/** Says which rule locked this, since when, and who can lift it. */
export function LockNotice({ code, since, by, liftedBy, sealNumber, ask }: LockNoticeProps) {
  const { t } = useTranslation(['kit', 'domain']);
  return (
    <div className="lock" role="note">
      <LockOutlined aria-hidden />
      <div>
        <div>{t(`domain:lock.${code}`, { defaultValue: t('kit:lock.other') })}</div>
        <div className="secondary">
          {sealNumber && <span>{t('kit:lock.seal', { number: sealNumber })} </span>}
          {since && <span>{t('kit:lock.since', { at: formatMoment(since) })} </span>}
          {by && <span>{t('kit:lock.by', { name: by })} </span>}
          {liftedBy && (
            <span>{t('kit:lock.liftedBy', { who: t(`domain:actor.${liftedBy}`, { defaultValue: liftedBy }) })}</span>
          )}
        </div>
        {ask && <Link to={ask as '/'}>{t('kit:lock.ask')}</Link>}
      </div>
    </div>
  );
}
