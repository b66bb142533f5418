import { FolderOpenOutlined, UploadOutlined } from '@ant-design/icons';
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
  /** Name of a second button, which takes a folder with all that is in it; a file of it knows its path. */
  folder?: string;
  disabled?: boolean;
  /** Sends one file; reports how much has gone (0 to 1). Throws `ApiProblem` when refused. */
  onFile: (file: File, onProgress: (share: number) => void) => Promise<unknown>;
}

/** What programs leave beside documents; nobody means to send it. */
const LEFTOVER = /^(\.|~\$|thumbs\.db$|desktop\.ini$)/i;

/** Every browser has it; its types call it none of React's. */
const WHOLE_FOLDER = { webkitdirectory: '' };

const pathOf = (file: File): string => file.webkitRelativePath || file.name;

/** Takes files by button or by dropping them; what can be refused without sending is refused at once, with the reason. */
export function FileDrop({ label, hint, accept, maxBytes, multiple = false, folder, disabled, onFile }: FileDropProps) {
  const { t } = useTranslation('kit');
  const input = useRef<HTMLInputElement>(null);
  const folderInput = useRef<HTMLInputElement>(null);
  const describe = useId();
  const [over, setOver] = useState(false);
  const [sending, setSending] = useState<{ name: string; at: number; of: number; percent: number } | null>(null);
  const [refusals, setRefusals] = useState<{ name: string; text?: string; problem?: ApiProblem }[]>([]);

  const take = async (files: FileList | null) => {
    const given = [...(files ?? [])].slice(0, multiple ? undefined : 1);
    const chosen = given.filter((file) => !file.webkitRelativePath || !LEFTOVER.test(file.name));
    setRefusals([]);
    for (const [index, file] of chosen.entries()) {
      const refuse = (refusal: { text?: string; problem?: ApiProblem }) =>
        setRefusals((before) => [...before, { name: pathOf(file), ...refusal }]);
      if (file.size === 0) refuse({ text: t('file.empty', { name: pathOf(file) }) });
      else if (file.size > maxBytes)
        refuse({
          text: t('file.tooLarge', { name: pathOf(file), size: formatBytes(file.size), max: formatBytes(maxBytes) }),
        });
      else {
        const sent = (share: number) =>
          setSending({ name: pathOf(file), at: index + 1, of: chosen.length, percent: Math.round(share * 100) });
        sent(0);
        try {
          await onFile(file, sent);
        } catch (thrown) {
          refuse({ problem: asProblem(thrown) });
        }
        setSending(null);
      }
    }
    for (const { current } of [input, folderInput]) if (current) current.value = '';
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
        {folder && (
          <input
            ref={folderInput}
            type="file"
            className="visually-hidden"
            tabIndex={-1}
            aria-label={folder}
            {...WHOLE_FOLDER}
            disabled={disabled || sending !== null}
            onChange={(event) => void take(event.target.files)}
          />
        )}
        <div className="file-drop-buttons">
          <Button
            icon={<UploadOutlined aria-hidden />}
            disabled={disabled}
            loading={sending !== null}
            aria-describedby={describe}
            onClick={() => input.current?.click()}
          >
            {label}
          </Button>
          {folder && (
            <Button
              icon={<FolderOpenOutlined aria-hidden />}
              disabled={disabled || sending !== null}
              aria-describedby={describe}
              onClick={() => folderInput.current?.click()}
            >
              {folder}
            </Button>
          )}
        </div>
        <p className="secondary" id={describe}>
          {hint} {t('file.max', { max: formatBytes(maxBytes) })}
        </p>
        {sending && (
          <div role="status">
            <p className="secondary">
              {t(sending.of > 1 ? 'file.sendingOf' : 'file.sending', {
                name: sending.name,
                at: sending.at,
                of: sending.of,
              })}
            </p>
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
