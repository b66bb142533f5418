import { DatePicker, Form, type FormInstance, Input, Radio } from 'antd';
import type { Dayjs } from 'dayjs';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DateField } from '@/components/DateField.tsx';
import { FileDrop } from '@/components/FileDrop.tsx';
import { FormDrawer } from '@/components/FormDrawer.tsx';
import { dayBefore, formatDay } from '@/lib/format/date.ts';
import { type DecideDeadline, type Decision, type Paper, useDeadlineActs } from '../deadline-queries.ts';

const KINDS = ['EXTENSION', 'LATE_ENTRY', 'INCIDENT'] as const;
const MAX_BYTES = 50 * 1024 * 1024;

interface DecisionDrawerProps {
  campaignId: string;
  /** Whom it concerns; absent for everybody in the campaign whom it can concern. */
  evaluationIds?: string[];
  onMade?: (decision: Decision) => void;
  onClose: () => void;
}

/** Records a decision with number, day and file; nothing of it can be changed later, only taken back. */
export function DecisionDrawer({ campaignId, evaluationIds, onMade, onClose }: DecisionDrawerProps) {
  const { t } = useTranslation('request');
  const { addPaper, decide } = useDeadlineActs();
  const [paper, setPaper] = useState<Paper>();
  const required = [{ required: true, message: t('decide.missing') }];
  return (
    <FormDrawer
      title={t('decide.title')}
      hint={t(evaluationIds ? 'decide.hintOne' : 'decide.hintAll')}
      submit={t('decide.submit')}
      done={t('decide.done')}
      initial={{ kind: 'EXTENSION' }}
      save={(values) => decide(campaignId, bodyOf(values, evaluationIds))}
      onSaved={(made) => onMade?.(made as Decision)}
      onClose={onClose}
    >
      {(form) => (
        <>
          <Form.Item name="kind" label={t('decide.kind')}>
            <Radio.Group
              className="decide-kinds"
              options={KINDS.map((value) => ({
                value,
                label: (
                  <>
                    {t(`decision.kind.${value}`)}
                    <span className="cell-sub">{t(`decide.about.${value}`)}</span>
                  </>
                ),
              }))}
            />
          </Form.Item>
          <KindFields />
          <Form.Item name="reason" label={t('decide.reason')} rules={[{ ...required[0], whitespace: true }]}>
            <Input.TextArea rows={3} maxLength={2000} />
          </Form.Item>
          <Form.Item
            name="documentId"
            label={t('decide.file')}
            rules={[{ required: true, message: t('decide.noFile') }]}
          >
            <PaperField paper={paper} onFile={(file, share) => take(file, share, form)} />
          </Form.Item>
        </>
      )}
    </FormDrawer>
  );

  async function take(file: File, onProgress: (share: number) => void, form: FormInstance) {
    const added = await addPaper(campaignId, file, onProgress);
    setPaper(added);
    form.setFieldValue('documentId', added.id);
    await form.validateFields(['documentId']);
  }
}

function PaperField({
  paper,
  onFile,
}: {
  paper: Paper | undefined;
  onFile: (file: File, onProgress: (share: number) => void) => Promise<unknown>;
}) {
  const { t } = useTranslation('request');
  return (
    <div>
      {paper && <p>{t('decide.fileAdded', { name: paper.fileName })}</p>}
      <FileDrop
        label={t('decide.upload')}
        hint={t('decide.fileTypes')}
        accept=".pdf,.png,.jpg,.jpeg,.docx"
        maxBytes={MAX_BYTES}
        onFile={onFile}
      />
    </div>
  );
}

function KindFields() {
  const { t } = useTranslation('request');
  const kind = Form.useWatch<(typeof KINDS)[number]>('kind') ?? 'EXTENSION';
  const day = Form.useWatch<string | undefined>(kind === 'EXTENSION' ? 'deadline' : 'openUntil');
  const required = [{ required: true, message: t('decide.missing') }];
  const last = day ? t('decide.last', { day: formatDay(dayBefore(day)) }) : t('decide.exclusive');
  if (kind === 'INCIDENT') {
    return (
      <>
        <Form.Item name="from" label={t('decide.from')} rules={required}>
          <DatePicker showTime={{ format: 'HH:mm' }} format="DD/MM/YYYY HH:mm" />
        </Form.Item>
        <Form.Item name="to" label={t('decide.to')} rules={required}>
          <DatePicker showTime={{ format: 'HH:mm' }} format="DD/MM/YYYY HH:mm" />
        </Form.Item>
      </>
    );
  }
  return (
    <>
      <Form.Item name="number" label={t('decide.number')} rules={required}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="decidedOn" label={t('decide.decidedOn')} rules={required}>
        <DateField />
      </Form.Item>
      {kind === 'EXTENSION' ? (
        <Form.Item name="deadline" label={t('decide.deadline')} rules={required} extra={last}>
          <DateField />
        </Form.Item>
      ) : (
        <Form.Item name="openUntil" label={t('decide.openUntil')} rules={required} extra={last}>
          <DateField />
        </Form.Item>
      )}
    </>
  );
}

/** Only what belongs to the kind: a field that was filled in before the kind changed is not sent. */
function bodyOf(values: Record<string, unknown>, evaluationIds: string[] | undefined): DecideDeadline {
  const kind = values.kind as DecideDeadline['kind'];
  const common = { kind, reason: String(values.reason), documentId: String(values.documentId), evaluationIds };
  const moment = (value: unknown) => (value as Dayjs).toISOString();
  if (kind === 'INCIDENT') return { ...common, from: moment(values.from), to: moment(values.to) };
  const decision = { ...common, number: String(values.number), decidedOn: String(values.decidedOn) };
  return kind === 'EXTENSION'
    ? { ...decision, deadline: String(values.deadline) }
    : { ...decision, openUntil: String(values.openUntil) };
}
