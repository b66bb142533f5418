import { Checkbox, Form, Input, Select } from 'antd';
import dayjs from 'dayjs';
import { useTranslation } from 'react-i18next';
import { FormDrawer } from '@/components/FormDrawer.tsx';
import { formatCount } from '@/lib/format/number.ts';
import { planOf, planValues } from '../model.ts';
import { type Council, type Meeting, useMeetingPlans } from '../queries.ts';
import { MomentField } from './MomentField.tsx';

interface MeetingFormProps {
  council: Council;
  /** What is changed; absent for a new meeting. */
  meeting?: Meeting;
  onSaved?: (meeting: Meeting) => void;
  onClose: () => void;
}

/** Calls a meeting: when and where, who presides and who keeps the minutes, and the agenda. */
export function MeetingForm({ council, meeting, onSaved, onClose }: MeetingFormProps) {
  const { t } = useTranslation('meeting');
  const plans = useMeetingPlans();
  const required = [{ required: true, message: t('form.missing') }];
  const seats = council.members.map((member) => ({
    value: member.id,
    role: member.role,
    label: `${member.displayName ?? t('member.hidden', { seat: formatCount(member.seat) })} (${t(`role.${member.role}`)})`,
  }));
  const held = (role: string) => seats.find((seat) => seat.role === role)?.value;
  const start = dayjs().startOf('hour');
  return (
    <FormDrawer
      title={t(meeting ? 'form.change' : 'form.create')}
      hint={t('form.hint')}
      submit={t(meeting ? 'form.save' : 'form.create')}
      done={t('form.done')}
      initial={
        meeting
          ? planValues(meeting)
          : {
              startsAt: start.toISOString(),
              endsAt: start.add(3, 'hour').toISOString(),
              online: false,
              chairId: held('CHAIR') ?? held('VICE_CHAIR'),
              secretaryId: held('SECRETARY'),
              evaluationIds: council.evaluations.map((one) => one.evaluationId),
            }
      }
      version={meeting?.version}
      save={(values, version) =>
        meeting
          ? plans.change(meeting.id, version, planOf(values, council))
          : plans.call(council.id, planOf(values, council))
      }
      onSaved={(made) => onSaved?.(made as Meeting)}
      onClose={onClose}
    >
      <Form.Item name="startsAt" label={t('form.starts')} rules={required}>
        <MomentField />
      </Form.Item>
      <Form.Item name="endsAt" label={t('form.ends')} rules={required}>
        <MomentField />
      </Form.Item>
      <Form.Item name="place" label={t('form.place')} rules={[{ ...required[0], whitespace: true }]}>
        <Input maxLength={500} />
      </Form.Item>
      <Form.Item name="online" valuePropName="checked">
        <Checkbox>{t('form.online')}</Checkbox>
      </Form.Item>
      <Form.Item name="chairId" label={t('form.chair')} rules={required}>
        <Select options={seats.filter((seat) => seat.role === 'CHAIR' || seat.role === 'VICE_CHAIR')} />
      </Form.Item>
      <Form.Item name="secretaryId" label={t('form.secretary')} rules={required}>
        <Select options={seats} />
      </Form.Item>
      <Form.Item name="evaluationIds" label={t('form.evaluations')}>
        <Select
          mode="multiple"
          options={council.evaluations.map((one) => ({ value: one.evaluationId, label: one.organizationName }))}
        />
      </Form.Item>
      <Form.Item name="others" label={t('form.others')} extra={t('form.othersHint')}>
        <Input.TextArea rows={3} />
      </Form.Item>
    </FormDrawer>
  );
}
