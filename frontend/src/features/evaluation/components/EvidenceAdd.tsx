import { Button, Form, Input, InputNumber, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ApiProblem, asProblem } from '@/api/problem.ts';
import { FileDrop } from '@/components/FileDrop.tsx';
import { ProblemAlert } from '@/components/ProblemAlert.tsx';
import { useEvaluationId } from '../hooks.ts';
import { type Evidence, type SheetIndicator, SINGLE } from '../model.ts';
import { addEvidence, addLink, type Particulars } from '../queries.ts';
import { useEvidenceChanged } from './EvidencePanel.tsx';
import { ParticularsFields } from './ParticularsAction.tsx';

const MAX_BYTES = 50 * 1024 * 1024;
export const ACCEPT = '.pdf,.png,.jpg,.jpeg,.docx,.xlsx';

/** Year and page that a document proves. */
export function WhereFields({ indicator }: { indicator: SheetIndicator }) {
  const { t } = useTranslation('evaluation');
  return (
    <div className="where-fields">
      {indicator.periods[0] !== SINGLE && (
        <Form.Item name="period" label={t('evidence.period')}>
          <Select
            allowClear
            placeholder={t('evidence.allYears')}
            options={indicator.periods.map((period) => ({ value: period, label: period }))}
          />
        </Form.Item>
      )}
      <Form.Item name="page" label={t('evidence.page')}>
        <InputNumber min={1} max={100000} precision={0} style={{ width: '100%' }} />
      </Form.Item>
    </div>
  );
}

/** Adds a file, or says that a document already there proves this indicator too. */
export function EvidenceAdd({ indicator, others }: { indicator: SheetIndicator; others: Evidence[] }) {
  const { t } = useTranslation('evaluation');
  const id = useEvaluationId();
  const changed = useEvidenceChanged();
  const [form] = Form.useForm<Particulars>();
  return (
    <section className="evidence-add" aria-labelledby="evidence-add">
      <h3 id="evidence-add">{t('evidence.add')}</h3>
      {/* Named, so that labels of a window above find their own fields. */}
      <Form form={form} name="evidence-add-form" layout="vertical" size="small">
        <WhereFields indicator={indicator} />
        <details>
          <summary>{t('evidence.particulars')}</summary>
          <Form.Item name="title" label={t('evidence.title')} extra={t('evidence.titleHint')}>
            <Input maxLength={300} />
          </Form.Item>
          <ParticularsFields />
        </details>
      </Form>
      <FileDrop
        label={t('evidence.upload')}
        hint={t('evidence.types')}
        accept={ACCEPT}
        maxBytes={MAX_BYTES}
        onFile={async (file, onProgress) => {
          await addEvidence(id, file, { ...form.getFieldsValue(), indicatorCode: indicator.code }, onProgress);
          form.resetFields();
          await changed();
        }}
      />
      {others.length > 0 && <LinkExisting indicator={indicator} documents={others} />}
    </section>
  );
}

interface LinkValues {
  revisionId?: string;
  period?: string;
  page?: number;
}

function LinkExisting({ indicator, documents }: { indicator: SheetIndicator; documents: Evidence[] }) {
  const { t } = useTranslation('evaluation');
  const id = useEvaluationId();
  const changed = useEvidenceChanged();
  const [form] = Form.useForm<LinkValues>();
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const link = async ({ revisionId, period, page }: LinkValues) => {
    if (!revisionId) return;
    try {
      await addLink(id, { revisionId, indicatorCode: indicator.code, period, page: page ?? undefined });
      form.resetFields();
      setProblem(null);
      await changed();
    } catch (thrown) {
      setProblem(asProblem(thrown));
    }
  };
  return (
    <details>
      <summary>{t('evidence.existing', { count: documents.length })}</summary>
      <Form
        form={form}
        name="evidence-existing"
        layout="vertical"
        size="small"
        onFinish={(values) => void link(values)}
      >
        <Form.Item
          name="revisionId"
          label={t('evidence.document')}
          rules={[{ required: true, message: t('evidence.documentMissing') }]}
        >
          <Select
            showSearch={{ optionFilterProp: 'label' }}
            options={documents.map((document) => ({ value: document.revisionId, label: document.title }))}
          />
        </Form.Item>
        <WhereFields indicator={indicator} />
        <ProblemAlert problem={problem} />
        <Button htmlType="submit">{t('evidence.linkExisting')}</Button>
      </Form>
    </details>
  );
}
