import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { ConfirmAction } from '@/components/ConfirmAction.tsx';
import { DateField } from '@/components/DateField.tsx';
import { type OpenWindow, useExplanationAct } from '../queries.ts';

interface WindowActionProps {
  label: string;
  text: string;
  suggestedLastDay: string;
  today: string;
  onOpen: (request: OpenWindow) => Promise<unknown>;
}

/** Sets the days within which units may explain. */
export function WindowAction({ label, text, suggestedLastDay, today, onOpen }: WindowActionProps) {
  const { t } = useTranslation('explanation');
  const act = useExplanationAct();
  const required = [{ required: true, message: t('window.dayMissing') }];
  return (
    <ConfirmAction
      label={label}
      title={t('window.openTitle')}
      text={<p>{text}</p>}
      button={{ type: 'primary' }}
      initialValues={{ opensOn: today, closesOn: suggestedLastDay }}
      fields={
        <>
          <Form.Item name="opensOn" label={t('window.opensOn')} rules={required}>
            <DateField />
          </Form.Item>
          <Form.Item name="closesOn" label={t('window.closesOn')} extra={t('window.closesHint')} rules={required}>
            <DateField />
          </Form.Item>
          <Form.Item name="notice" label={t('window.notice')}>
            <Input maxLength={1000} />
          </Form.Item>
        </>
      }
      onConfirm={({ opensOn, closesOn, notice }) =>
        act(() =>
          onOpen({
            opensOn: String(opensOn),
            closesOn: String(closesOn),
            notice: (notice as string | undefined)?.trim() || undefined,
          }),
        )
      }
    />
  );
}
