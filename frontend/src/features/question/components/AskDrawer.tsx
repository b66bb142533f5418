import { Form, Input, Radio, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/api/me.ts';
import { FormDrawer } from '@/components/FormDrawer.tsx';
import { KINDS, TOPICS } from '../model.ts';
import { type Question, useAsk } from '../queries.ts';

/** Brings a difficulty or a question to the department, for a body that one stands for. */
export function AskDrawer({ onAsked, onClose }: { onAsked: (question: Question) => void; onClose: () => void }) {
  const { t } = useTranslation('question');
  const ask = useAsk();
  const { memberships } = useMe();
  const bodies = [...new Map(memberships.map((one) => [one.agencyId, one.agencyName]))];
  const missing = (message: string) => [{ required: true, whitespace: true, message }];
  return (
    <FormDrawer
      title={t('ask.title')}
      hint={t('ask.hint')}
      submit={t('ask.submit')}
      done={t('ask.done')}
      initial={{ agencyId: bodies[0]?.[0], kind: 'QUESTION', topic: undefined, subject: '', text: '' }}
      save={(values) => ask(values as Parameters<typeof ask>[0])}
      onSaved={(made) => onAsked(made as Question)}
      onClose={onClose}
    >
      {bodies.length > 1 ? (
        <Form.Item name="agencyId" label={t('ask.agency')} rules={[{ required: true }]}>
          <Select options={bodies.map(([value, label]) => ({ value, label }))} />
        </Form.Item>
      ) : (
        <Form.Item name="agencyId" hidden>
          <Input />
        </Form.Item>
      )}
      <Form.Item name="kind" label={t('ask.kind')} rules={[{ required: true }]}>
        <Radio.Group options={KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))} />
      </Form.Item>
      <Form.Item name="topic" label={t('ask.topic')} rules={[{ required: true, message: t('ask.topicMissing') }]}>
        <Select options={TOPICS.map((topic) => ({ value: topic, label: t(`topic.${topic}`) }))} />
      </Form.Item>
      <Form.Item name="subject" label={t('ask.subject')} rules={missing(t('ask.subjectMissing'))}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="text" label={t('ask.text')} extra={t('ask.textHint')} rules={missing(t('ask.textMissing'))}>
        <Input.TextArea rows={7} maxLength={4000} showCount />
      </Form.Item>
    </FormDrawer>
  );
}
