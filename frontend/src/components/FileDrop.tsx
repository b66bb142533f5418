import { UploadOutlined } from '@ant-design/icons';
import { Button, Progress } from 'antd';
import { type DragEvent, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ApiProblem, asProblem } from '@/api/problem.ts';
import { formatBytes } from '@/lib/format/number.ts';
import { ProblemAlert } from './ProblemAlert.tsx';

interface FileDropProps {
  /** What the file is for: becomes part of the button's name. */
  label: string;
  hint?: string;
  /** For the browser's file window, such as ".pdf,.docx"; the server decides. */
  accept?: string;
  maxBytes: number;
  multiple?: boolean;
  disabled?: boolean;
  /** Sends one file; reports how much has gone (0 to 1). Throws `ApiProblem` when refused. */
  onFile: (file: File, onProgress: (share: number) => void) => Promise<unknown>;
}

/** Takes files by button or by dropping them; what can be refused without sending is refused at once, with the reason. */
export function FileDrop({ label, hint, accept, maxBytes, multiple = false, disabled, onFile }: FileDropProps) {
  const { t } = useTranslation('kit');
  const input = useRef<HTMLInputElement>(null);
  const describe = useId();
  const [over, setOver] = useState(false);
  const [sending, setSending] = useState<{ name: string; percent: number } | null>(null);
  const [refusals, setRefusals] = useState<{ name: string; text?: string; problem?: ApiProblem }[]>([]);

  const take = async (files: FileList | null) => {
    const chosen = [...(files ?? [])].slice(0, multiple ? undefined : 1);
    setRefusals([]);
    for (const file of chosen) {
      const refuse = (refusal: { text?: string; problem?: ApiProblem }) =>
        setRefusals((before) => [...before, { name: file.name, ...refusal }]);
      if (file.size === 0) refuse({ text: t('file.empty', { name: file.name }) });
      else if (file.size > maxBytes)
        refuse({
          text: t('file.tooLarge', { name: file.name, size: formatBytes(file.size), max: formatBytes(maxBytes) }),
        });
      else {
        setSending({ name: file.name, percent: 0 });
        try {
          await onFile(file, (share) => setSending({ name: file.name, percent: Math.round(share * 100) }));
        } catch (thrown) {
          refuse({ problem: asProblem(thrown) });
        }
        setSending(null);
      }
    }
    if (input.current) input.current.value = '';
  };

  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (!disabled && !sending) void take(event.dataTransfer.files);
  };

  return (
    <div className="stack">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra; the button does the same by keyboard. */}
      <div
        className={over ? 'file-drop file-drop-over' : 'file-drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <input
          ref={input}
          type="file"
          className="visually-hidden"
          tabIndex={-1}
          aria-label={label}
          accept={accept}
          multiple={multiple}
          disabled={disabled || sending !== null}
          onChange={(event) => void take(event.target.files)}
        />
        <Button
          icon={<UploadOutlined aria-hidden />}
          disabled={disabled}
          loading={sending !== null}
          aria-describedby={describe}
          onClick={() => input.current?.click()}
        >
          {label}
        </Button>
        <p className="secondary" id={describe}>
          {hint} {t('file.max', { max: formatBytes(maxBytes) })}
        </p>
        {sending && (
          <div role="status">
            <p className="secondary">{t('file.sending', { name: sending.name })}</p>
            <Progress percent={sending.percent} size="small" aria-label={sending.name} />
          </div>
        )}
      </div>
      {refusals.map((refusal) =>
        refusal.problem ? (
          <ProblemAlert key={refusal.name} problem={refusal.problem} />
        ) : (
          <span key={refusal.name} className="field-problem" role="alert">
            {refusal.text}
          </span>
        ),
      )}
    </div>
  );
}
