import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Card } from '@/components/Card.tsx';
import { ConfirmAction } from '@/components/ConfirmAction.tsx';
import { DateField } from '@/components/DateField.tsx';
import { formatDay } from '@/lib/format/date.ts';
import { type Meeting, useMeetingActs } from '../queries.ts';

/** What is to be done after the meeting, by whom and by when. */
export function TaskCard({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('meeting');
  const acts = useMeetingActs(meeting);
  const may = meeting.allowedActions.includes('TASK');
  const required = [{ required: true, message: t('form.missing') }];
  return (
    <Card
      title={t('task.title')}
      extra={
        may && (
          <ConfirmAction
            label={t('task.add')}
            title={t('task.add')}
            fields={
              <>
                <Form.Item name="what" label={t('task.what')} rules={required}>
                  <Input.TextArea rows={2} maxLength={2000} />
                </Form.Item>
                <Form.Item name="who" label={t('task.who')} rules={required}>
                  <Input maxLength={300} />
                </Form.Item>
                <Form.Item name="dueOn" label={t('task.due')} rules={required}>
                  <DateField />
                </Form.Item>
              </>
            }
            onConfirm={({ what, who, dueOn }) =>
              acts.addTask({ what: String(what), who: String(who), dueOn: String(dueOn) })
            }
          />
        )
      }
    >
      {meeting.tasks.length === 0 ? (
        <p className="secondary">{t('task.none')}</p>
      ) : (
        <ul className="meeting-list">
          {meeting.tasks.map((task) => (
            <li key={task.id} className="meeting-row">
              <div className="meeting-what">
                <span className="cell-main">{task.what}</span>
                <span className="cell-sub">{t('task.of', { who: task.who, day: formatDay(task.dueOn) })}</span>
              </div>
              {may && (
                <ConfirmAction
                  label={t('task.remove')}
                  title={t('task.removeTitle', { what: task.what })}
                  button={{ size: 'small' }}
                  onConfirm={() => acts.removeTask(task.id)}
                />
              )}
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
