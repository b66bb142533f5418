import '../notification.css';
import { BellOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Badge, Button, Popover } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatCount } from '@/lib/format/number.ts';
import { noticesQuery, useReadNotices } from '../queries.ts';
import { NoticeList } from './NoticeList.tsx';

const SHOWN = 6;

/** How much is unread, the newest of it, and the way to all of it. */
export function Bell() {
  const { t } = useTranslation('notification');
  const [open, setOpen] = useState(false);
  const read = useReadNotices();
  const inbox = useQuery(noticesQuery({ page: 0, size: SHOWN })).data;
  const unread = inbox?.unread ?? 0;
  const close = () => setOpen(false);
  const content = (
    <div className="notices-popover">
      {inbox && inbox.items.length > 0 ? (
        <NoticeList notices={inbox.items} onFollow={close} />
      ) : (
        <p className="secondary">{t('empty.short')}</p>
      )}
      <div className="notices-foot">
        <Link to={'/thong-bao' as '/'} onClick={close}>
          {t('all')}
        </Link>
        {unread > 0 && (
          <Button size="small" onClick={() => void read()}>
            {t('readAll')}
          </Button>
        )}
      </div>
    </div>
  );
  return (
    <Popover
      getPopupContainer={(button) => button.parentElement ?? document.body}
      trigger="click"
      placement="bottomRight"
      title={t('title')}
      content={content}
      open={open}
      onOpenChange={setOpen}
    >
      <Button
        type="text"
        aria-haspopup="dialog"
        aria-label={unread > 0 ? t('bell.unread', { count: unread, shown: formatCount(unread) }) : t('bell.none')}
        icon={
          <Badge count={unread} size="small" overflowCount={99} className="bell-badge">
            <BellOutlined aria-hidden />
          </Badge>
        }
      />
    </Popover>
  );
}
