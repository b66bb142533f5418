import { FileTextOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Form, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { saveFile } from '@/api/download.ts';
import { useMe } from '@/api/me.ts';
import { Card } from '@/components/Card.tsx';
import { DateField } from '@/components/DateField.tsx';
import { DateText } from '@/components/DateText.tsx';
import { FormDrawer } from '@/components/FormDrawer.tsx';
import { formatBytes } from '@/lib/format/number.ts';
import { PAPER_KINDS } from '../model.ts';
import { papersQuery, useObjectActs } from '../queries.ts';

/** The papers on which an object rests, oldest first. */
export function PapersCard({ objectId, mayAdd }: { objectId: string; mayAdd: boolean }) {
  const { t } = useTranslation('register');
  const papers = useQuery(papersQuery(objectId));
  const [adding, setAdding] = useState(false);
  const items = papers.data?.items ?? [];
  return (
    <Card
      title={t('papers.title')}
      extra={mayAdd && <Button onClick={() => setAdding(true)}>{t('papers.add')}</Button>}
    >
      {items.length === 0 ? (
        <p className="secondary">{t('papers.none')}</p>
      ) : (
        <ul className="object-list">
          {items.map((paper) => (
            <li key={paper.id}>
              <span>
                <span className="cell-main">{paper.number}</span> · <DateText day={paper.issuedOn} /> · {paper.issuer}
                <span className="cell-sub">
                  {t(`paperKind.${paper.kind}`)}: {paper.title}
                </span>
              </span>
              {paper.fileName && (
                <Button
                  size="small"
                  icon={<FileTextOutlined aria-hidden />}
                  onClick={() =>
                    void saveFile(
                      `/api/v1/registered-objects/${objectId}/documents/${paper.id}/content`,
                      paper.fileName ?? 'file',
                    )
                  }
                >
                  {t('papers.open', { size: formatBytes(paper.size ?? 0) })}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {adding && <PaperForm objectId={objectId} onClose={() => setAdding(false)} />}
    </Card>
  );
}

function PaperForm({ objectId, onClose }: { objectId: string; onClose: () => void }) {
  const { t } = useTranslation(['register', 'kit']);
  const me = useMe();
  const acts = useObjectActs(objectId);
  const [file, setFile] = useState<File | null>(null);
  const needed = (label: string) => [{ required: true, whitespace: true, message: t('kit:field.required', { label }) }];
  return (
    <FormDrawer
      title={t('register:papers.add')}
      hint={t('register:papers.hint')}
      submit={t('register:papers.add')}
      done={t('register:saved')}
      initial={{ kind: 'DECISION' }}
      save={(values) => {
        const form = new FormData();
        for (const name of ['kind', 'title', 'number', 'issuedOn', 'issuer']) {
          form.append(name, String(values[name] ?? '').trim());
        }
        if (file) form.append('file', file);
        return acts.addPaper(form);
      }}
      onClose={onClose}
    >
      <Form.Item name="kind" label={t('register:papers.kind')}>
        <Select options={PAPER_KINDS.map((value) => ({ value, label: t(`register:paperKind.${value}`) }))} />
      </Form.Item>
      <div className="form-pair">
        <Form.Item
          name="number"
          label={t('register:decision.number')}
          extra={t('register:decision.numberHint')}
          rules={needed(t('register:decision.number'))}
        >
          <Input maxLength={100} />
        </Form.Item>
        <Form.Item name="issuedOn" label={t('register:papers.issuedOn')} rules={needed(t('register:papers.issuedOn'))}>
          <DateField max={me.today} />
        </Form.Item>
      </div>
      <Form.Item name="issuer" label={t('register:papers.issuer')} rules={needed(t('register:papers.issuer'))}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="title" label={t('register:papers.subject')} rules={needed(t('register:papers.subject'))}>
        <Input.TextArea rows={2} maxLength={500} />
      </Form.Item>
      <p>
        <label htmlFor="paper-file">{t('register:papers.file')}</label>
      </p>
      <input
        id="paper-file"
        type="file"
        accept=".pdf,.docx,.xlsx,.jpg,.jpeg,.png"
        onChange={(event) => setFile(event.target.files?.[0] ?? null)}
      />
    </FormDrawer>
  );
}
