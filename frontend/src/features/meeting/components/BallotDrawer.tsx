import { Form, Input, Radio, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { FormDrawer } from '@/components/FormDrawer.tsx';
import { PRESETS, termsOf } from '../model.ts';
import { type Ballot, type Item, type Meeting, useMeetingActs } from '../queries.ts';

interface BallotDrawerProps {
  meeting: Meeting;
  item: Item;
  onClose: () => void;
}

/** The terms of a ballot, recorded before it opens; then it opens at once. */
export function BallotDrawer({ meeting, item, onClose }: BallotDrawerProps) {
  const { t } = useTranslation('meeting');
  const acts = useMeetingActs(meeting);
  const required = [{ required: true, message: t('form.missing') }];
  return (
    <FormDrawer
      title={t('ballot.create')}
      hint={t('ballot.hint')}
      submit={t('ballot.prepare')}
      done={t('ballot.prepared')}
      initial={{
        kind: 'OPEN',
        preset: item.evaluationId ? 'GRADE' : 'MOTION',
        question: item.evaluationId ? t('ballot.askGrade', { name: item.organizationName }) : item.title,
        majority: 'MORE_THAN_HALF',
        tieRule: 'CHAIR',
      }}
      save={(values) =>
        acts.prepare(
          item.id,
          termsOf(values, (code) => t(`option.${code}`)),
        ) as Promise<Ballot>
      }
      onClose={onClose}
    >
      <Form.Item name="kind" label={t('ballot.kind')} rules={required}>
        <Radio.Group
          className="meeting-choices"
          options={(['OPEN', 'SECRET'] as const).map((value) => ({ value, label: t(`ballot.kinds.${value}`) }))}
        />
      </Form.Item>
      <Form.Item name="question" label={t('ballot.question')} rules={[{ ...required[0], whitespace: true }]}>
        <Input.TextArea rows={2} maxLength={2000} />
      </Form.Item>
      <Form.Item name="preset" label={t('ballot.options')} rules={required}>
        <Select options={Object.keys(PRESETS).map((value) => ({ value, label: t(`ballot.presets.${value}`) }))} />
      </Form.Item>
      <Form.Item name="majority" label={t('ballot.majority')} rules={required}>
        <Radio.Group
          className="meeting-choices"
          options={(['MORE_THAN_HALF', 'MOST'] as const).map((value) => ({
            value,
            label: t(`ballot.majorities.${value}`),
          }))}
        />
      </Form.Item>
      <Form.Item shouldUpdate noStyle>
        {({ getFieldValue }) =>
          getFieldValue('kind') === 'SECRET' ? (
            <p className="secondary">{t('ballot.secretTie')}</p>
          ) : (
            <Form.Item name="tieRule" label={t('ballot.tie')} rules={required}>
              <Radio.Group
                className="meeting-choices"
                options={(['CHAIR', 'FAILS'] as const).map((value) => ({ value, label: t(`ballot.ties.${value}`) }))}
              />
            </Form.Item>
          )
        }
      </Form.Item>
    </FormDrawer>
  );
}
