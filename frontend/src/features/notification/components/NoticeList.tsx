import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DateText } from '@/components/DateText.tsx';
import { currentLanguage } from '@/lib/i18n.ts';
import { addressOf, wordsOf } from '../model.ts';
import { type Notice, useReadNotices } from '../queries.ts';

/** Notices as sentences that lead to what they are about; following one reads it. */
export function NoticeList({ notices, onFollow }: { notices: readonly Notice[]; onFollow?: () => void }) {
  const { t } = useTranslation('notification');
  const read = useReadNotices();
  return (
    <ul className="notices">
      {notices.map((notice) => {
        const words = wordsOf(notice.params);
        const section = currentLanguage() === 'en' ? words.sectionEn : words.sectionVi;
        return (
          <li key={notice.id} className={notice.readAt ? 'notice' : 'notice notice-unread'}>
            <Link
              to={addressOf(notice) as '/'}
              onClick={() => {
                if (!notice.readAt) void read([notice.id]);
                onFollow?.();
              }}
            >
              {!notice.readAt && <span className="visually-hidden">{t('new')}: </span>}
              {t(`kind.${notice.kind}`, { ...words, section, defaultValue: t('kind.OTHER') })}
            </Link>
            {words.article && (
              <span className="secondary">{t('clause', { article: words.article, document: words.document })}</span>
            )}
            <span className="secondary">
              <DateText moment={notice.at} />
            </span>
          </li>
        );
      })}
    </ul>
  );
}
