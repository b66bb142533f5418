import {
  CheckOutlined,
  CloudOutlined,
  EditOutlined,
  ExclamationCircleOutlined,
  LockOutlined,
  WarningOutlined,
} from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { formatTime } from '@/lib/format/date.ts';

export type SaveStatus =
  | { state: 'clean' }
  | { state: 'dirty' }
  | { state: 'saving' }
  | { state: 'saved'; at: string | Date }
  /** No answer came; it is tried again by itself. */
  | { state: 'failed' }
  /** Refused for what was typed. */
  | { state: 'invalid' }
  /** Entry was closed in between. */
  | { state: 'locked' };

const ICONS = {
  clean: <CloudOutlined aria-hidden />,
  dirty: <EditOutlined aria-hidden />,
  saving: <CloudOutlined aria-hidden />,
  saved: <CheckOutlined aria-hidden />,
  failed: <ExclamationCircleOutlined aria-hidden />,
  invalid: <WarningOutlined aria-hidden />,
  locked: <LockOutlined aria-hidden />,
};

/** What has been saved, in words: "Đã lưu lúc 14:32". Announced politely. */
export function SaveState({ status }: { status: SaveStatus }) {
  const { t } = useTranslation('kit');
  return (
    <span className={`save-state save-state-${status.state}`} role="status">
      {ICONS[status.state]}
      {t(`save.${status.state}`, status.state === 'saved' ? { time: formatTime(status.at) } : {})}
    </span>
  );
}
