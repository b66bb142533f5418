import { useQuery } from '@tanstack/react-query';
import { App, Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '@/components/Card.tsx';
import { ConfirmAction } from '@/components/ConfirmAction.tsx';
import { settings } from '@/lib/config.ts';
import { formatDay, formatMoment } from '@/lib/format/date.ts';
import { feedQuery, useFeed } from '../queries.ts';

/** The address for one's own calendar program: shown once, replaced or withdrawn at any time. */
export function FeedPanel() {
  const { t } = useTranslation('calendar');
  const { message } = App.useApp();
  const feed = useQuery(feedQuery()).data;
  const { replace, revoke } = useFeed();
  const [address, setAddress] = useState<string>();
  if (!feed) return null;
  const make = async () => {
    const made = await replace();
    if (made.path) setAddress(new URL(made.path, new URL(settings().apiBaseUrl, location.href)).href);
  };
  const copy = async () => {
    if (!address) return;
    await navigator.clipboard.writeText(address);
    void message.success(t('feed.copied'));
  };
  return (
    <Card title={t('feed.title')} subtitle={t('feed.hint')}>
      <div className="stack">
        {feed.active && (
          <p>
            {t('feed.since', { at: formatMoment(feed.createdAt) })}{' '}
            {feed.readOn ? t('feed.read', { day: formatDay(feed.readOn) }) : t('feed.unread')}
          </p>
        )}
        {address && feed.active && (
          <div className="feed-address">
            <Input readOnly value={address} aria-label={t('feed.address')} onFocus={(event) => event.target.select()} />
            <Button onClick={() => void copy()}>{t('feed.copy')}</Button>
            <p className="secondary">{t('feed.once')}</p>
          </div>
        )}
        <div className="page-actions">
          <ConfirmAction
            label={t(feed.active ? 'feed.replace' : 'feed.create')}
            title={t(feed.active ? 'feed.replaceTitle' : 'feed.createTitle')}
            text={t(feed.active ? 'feed.replaceText' : 'feed.createText')}
            onConfirm={make}
          />
          {feed.active && (
            <ConfirmAction
              danger
              label={t('feed.revoke')}
              title={t('feed.revokeTitle')}
              text={t('feed.revokeText')}
              onConfirm={async () => {
                await revoke();
                setAddress(undefined);
              }}
            />
          )}
        </div>
      </div>
    </Card>
  );
}
