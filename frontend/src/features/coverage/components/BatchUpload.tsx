import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemText } from '@/api/problem.ts';
import { FileDrop } from '@/components/FileDrop.tsx';
import { Status } from '@/components/StatusTag.tsx';
import { type BatchItem, sendBatch } from '../queries.ts';

const MAX_BYTES = 200 * 1024 * 1024;
const ACCEPT = '.pdf,.png,.jpg,.jpeg,.docx,.xlsx,.zip';
const TONE = { LINKED: 'done', UNLINKED: 'warning', REFUSED: 'error' } as const;

/** Many files and archives at once, linked by their names; each file's outcome stays to be read. */
export function BatchUpload({ evaluationId }: { evaluationId: string }) {
  const { t } = useTranslation('coverage');
  const client = useQueryClient();
  const [items, setItems] = useState<BatchItem[]>([]);
  return (
    <div className="stack">
      <p>{t('batch.text')}</p>
      <p className="secondary">{t('batch.example')}</p>
      <FileDrop
        label={t('batch.choose')}
        hint={t('batch.types')}
        accept={ACCEPT}
        maxBytes={MAX_BYTES}
        multiple
        folder={t('batch.folder')}
        onFile={async (file, onProgress) => {
          const outcome = await sendBatch(evaluationId, file, onProgress);
          setItems((before) => [...outcome, ...before]);
          await client.invalidateQueries({ queryKey: ['evaluation', evaluationId] });
        }}
      />
      {items.length > 0 && (
        <table className="plain-table" aria-live="polite">
          <caption>{t('batch.outcome', { count: items.length })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('batch.file')}</th>
              <th scope="col">{t('batch.result')}</th>
              <th scope="col">{t('batch.place')}</th>
            </tr>
          </thead>
          <tbody>
            {items.map((item, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the same file may be sent twice.
              <tr key={`${items.length - at}`}>
                <td>{item.path}</td>
                <td>
                  <Status tone={TONE[item.outcome]} label={t(`batch.${item.outcome}`)} />
                  {item.code && <p className="secondary">{problemText(item.code, item.params ?? {})}</p>}
                </td>
                <td>{[item.indicatorCode, item.period].filter(Boolean).join(' · ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
