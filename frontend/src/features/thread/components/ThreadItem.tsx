import { Link } from '@tanstack/react-router';
import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { ConfirmAction } from '@/components/ConfirmAction.tsx';
import { DateText } from '@/components/DateText.tsx';
import { Status, type StatusTone } from '@/components/StatusTag.tsx';
import { close, reply, type Thread, useThreadAct } from '../queries.ts';

const TONES: Record<Thread['state'], StatusTone> = { OPEN: 'waiting', ANSWERED: 'progress', CLOSED: 'done' };

/** One matter: about what, who owes the answer until when, what was said, and what may be done. */
export function ThreadItem({ thread }: { thread: Thread }) {
  const { t } = useTranslation('thread');
  const act = useThreadAct(thread.evaluationId);
  return (
    <li className="thread">
      <div className="thread-head">
        <h3>
          {t(`kind.${thread.kind}`)}
          {': '}
          {thread.indicatorCode ? (
            <Link
              className="text-link"
              to={`/danh-gia/${thread.evaluationId}` as '/'}
              search={{ indicator: thread.indicatorCode } as never}
            >
              {thread.indicatorCode}
            </Link>
          ) : (
            t('whole')
          )}
        </h3>
        <Status tone={TONES[thread.state]} label={t(`state.${thread.state}`)} />
        {thread.state === 'OPEN' && (
          <span>
            {t(`owes.${thread.ownerSide}`)}
            {thread.ownerName && `: ${thread.ownerName}`}
          </span>
        )}
        {thread.dueOn && (
          <span className={thread.overdue ? 'deadline-late' : 'secondary'}>
            {t(thread.overdue ? 'overdue' : 'due')} <DateText day={thread.dueOn} />
          </span>
        )}
      </div>
      {thread.messages.map((message) => (
        <blockquote key={message.id} className="thread-message">
          {message.text}
          <span className="cell-sub">
            {t(`side.${message.side}`)} · {message.byName} · <DateText moment={message.at} />
          </span>
        </blockquote>
      ))}
      <div className="thread-acts no-print">
        {thread.allowedActions.includes('REPLY') && (
          <ConfirmAction
            label={t('reply.label')}
            title={t('reply.title')}
            fields={
              <Form.Item
                name="text"
                label={t('text')}
                rules={[{ required: true, whitespace: true, message: t('textMissing') }]}
              >
                <Input.TextArea rows={4} maxLength={4000} />
              </Form.Item>
            }
            onConfirm={({ text }) => act(() => reply(thread.evaluationId, thread, String(text).trim()))}
          />
        )}
        {thread.allowedActions.includes('CLOSE') && (
          <ConfirmAction
            label={t('close.label')}
            title={t('close.title')}
            text={<p>{t('close.next')}</p>}
            onConfirm={() => act(() => close(thread.evaluationId, thread))}
          />
        )}
      </div>
    </li>
  );
}
