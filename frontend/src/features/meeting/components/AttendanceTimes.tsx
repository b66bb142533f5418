import { Checkbox, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { ConfirmAction } from '@/components/ConfirmAction.tsx';
import { formatTime } from '@/lib/format/date.ts';
import { type Meeting, type Member, useMeetingActs } from '../queries.ts';
import { MomentField } from './MomentField.tsx';

interface TimesProps {
  meeting: Meeting;
  attendance: Member['attendances'][number];
  name: string;
  /** Whether the viewer keeps the attendance. */
  records: boolean;
}

/** From when to when somebody was there, and the way to put right what was noted wrongly. */
export function AttendanceTimes({ meeting, attendance, name, records }: TimesProps) {
  const { t } = useTranslation('meeting');
  const acts = useMeetingActs(meeting);
  return (
    <span className="cell-sub meeting-times">
      <span>
        {formatTime(attendance.arrivedAt)} – {attendance.leftAt ? formatTime(attendance.leftAt) : t('attendance.now')}
        {attendance.online && ` · ${t('attendance.online')}`}
      </span>
      {records && (
        <ConfirmAction
          key={`${attendance.arrivedAt} ${attendance.leftAt} ${attendance.online}`}
          label={t('attendance.correct')}
          title={t('attendance.correctTitle', { name })}
          text={t('attendance.correctText')}
          button={{ size: 'small', type: 'link', 'aria-label': t('attendance.correctOf', { name }) }}
          initialValues={{
            arrivedAt: attendance.arrivedAt,
            leftAt: attendance.leftAt ?? undefined,
            online: attendance.online,
          }}
          fields={
            <>
              <Form.Item
                name="arrivedAt"
                label={t('attendance.arrivedAt')}
                rules={[{ required: true, message: t('form.missing') }]}
              >
                <MomentField />
              </Form.Item>
              <Form.Item name="leftAt" label={t('attendance.leftAt')} extra={t('attendance.leftAtHint')}>
                <MomentField />
              </Form.Item>
              <Form.Item name="online" valuePropName="checked">
                <Checkbox>{t('attendance.wasOnline')}</Checkbox>
              </Form.Item>
            </>
          }
          onConfirm={({ arrivedAt, leftAt, online }) =>
            acts.attend(attendance.id, {
              arrivedAt: String(arrivedAt),
              leftAt: leftAt ? String(leftAt) : undefined,
              online: online === true,
            })
          }
        />
      )}
    </span>
  );
}
