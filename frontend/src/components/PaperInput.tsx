import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FileDrop } from './FileDrop.tsx';

const MAX_BYTES = 50 * 1024 * 1024;

interface PaperInputProps {
  /** Id of the file, once it is there. */
  value?: string;
  onChange?: (id: string) => void;
  /** Sends the file at once; the form names it by its id. */
  send: (file: File, onProgress: (share: number) => void) => Promise<{ id: string; fileName: string }>;
}

/** The file of a document, as a field of a form. */
export function PaperInput({ value, onChange, send }: PaperInputProps) {
  const { t } = useTranslation('kit');
  const [name, setName] = useState<string>();
  return (
    <>
      {value && name && <p>{t('paper.added', { name })}</p>}
      <FileDrop
        label={t(value ? 'paper.replace' : 'paper.send')}
        hint={t('paper.hint')}
        accept=".pdf,.png,.jpg,.jpeg,.docx"
        maxBytes={MAX_BYTES}
        onFile={async (file, onProgress) => {
          const added = await send(file, onProgress);
          setName(added.fileName);
          onChange?.(added.id);
        }}
      />
    </>
  );
}
