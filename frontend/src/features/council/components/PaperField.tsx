import type { FormInstance } from 'antd';
import { Form } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FileDrop } from '@/components/FileDrop.tsx';
import type { Paper } from '../queries.ts';

const MAX_BYTES = 50 * 1024 * 1024;

interface PaperFieldProps {
  form: FormInstance;
  /** What stands now. */
  known?: Paper;
  send: (file: File, onProgress: (share: number) => void) => Promise<Paper>;
}

/** The file of a document: sent at once, named in the form by its id. */
export function PaperField({ form, known, send }: PaperFieldProps) {
  const { t } = useTranslation('council');
  const [paper, setPaper] = useState(known);
  return (
    <Form.Item label={t('paper.label')} required>
      {paper && <p>{t('paper.added', { name: paper.fileName })}</p>}
      <FileDrop
        label={t(paper ? 'paper.replace' : 'paper.send')}
        hint={t('paper.hint')}
        accept=".pdf,.png,.jpg,.jpeg,.docx"
        maxBytes={MAX_BYTES}
        onFile={take}
      />
      <Form.Item name="documentId" noStyle rules={[{ required: true, message: t('paper.missing') }]}>
        <input type="hidden" />
      </Form.Item>
    </Form.Item>
  );

  async function take(file: File, onProgress: (share: number) => void) {
    const added = await send(file, onProgress);
    setPaper(added);
    form.setFieldValue('documentId', added.id);
    await form.validateFields(['documentId']);
  }
}
