import { Link } from '@tanstack/react-router';
import { Alert, Drawer } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem, asProblem, problemTitle } from '@/api/problem.ts';
import type { Schema } from '@/api/types.ts';
import { FileDrop } from '@/components/FileDrop.tsx';
import { IllustrativeMark } from '@/components/IllustrativeMark.tsx';
import { Status } from '@/components/StatusTag.tsx';
import { useCriteriaActs } from '../queries.ts';
import { Findings } from './Findings.tsx';
import './criteria.css';

const MAX_BYTES = 4 * 1024 * 1024;

interface Answer {
  file: unknown;
  imported?: Schema<'ImportView'>;
  refused?: ApiProblem;
}

async function read(file: File): Promise<Record<string, unknown>> {
  try {
    const content: unknown = JSON.parse(await file.text());
    if (typeof content === 'object' && content !== null && !Array.isArray(content)) {
      return content as Record<string, unknown>;
    }
  } catch {
    // Told below: whatever the parser minds, the file is not what we read.
  }
  throw new ApiProblem(422, { code: 'criteria.file.not-json' });
}

/** Takes a file of criteria sets; all of it or nothing, and every gap with its place. */
export function ImportDrawer({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('criteria');
  const acts = useCriteriaActs();
  const [answer, setAnswer] = useState<Answer | null>(null);

  const take = async (file: File) => {
    setAnswer(null);
    const content = await read(file);
    try {
      setAnswer({ file: content, imported: await acts.importFile(content) });
    } catch (thrown) {
      const refused = asProblem(thrown);
      // Without places to show, the notice of the file field says it all.
      if (refused.errors.length === 0) throw refused;
      setAnswer({ file: content, refused });
    }
  };

  return (
    <Drawer open size={720} title={t('import.title')} onClose={onClose}>
      <div className="stack">
        <p className="form-hint">{t('import.hint')}</p>
        <FileDrop
          label={t('import.choose')}
          hint={t('import.drop')}
          accept=".json,application/json"
          maxBytes={MAX_BYTES}
          onFile={take}
        />
        <div role="status" className="stack">
          {answer?.refused && (
            <>
              <Alert
                type="warning"
                showIcon
                title={problemTitle(answer.refused)}
                description={t('import.nothing', { count: answer.refused.errors.length })}
              />
              <Findings findings={answer.refused.errors} root={answer.file} />
            </>
          )}
          {answer?.imported && <Imported answer={answer.imported} file={answer.file} />}
        </div>
      </div>
    </Drawer>
  );
}

function Imported({ answer, file }: { answer: Schema<'ImportView'>; file: unknown }) {
  const { t } = useTranslation('criteria');
  return (
    <>
      <p>
        {t('import.taken', { count: answer.imported.length })} {!answer.official && <IllustrativeMark />}
      </p>
      <ul className="import-list">
        {answer.imported.map((set) => (
          <li key={set.id}>
            <div className="import-row">
              <Link to={`/criteria-sets/${set.id}` as '/'} className="cell-main">
                {t('import.set', { code: set.code, version: set.setVersion })}
              </Link>
              <Status
                tone={set.outcome === 'UNCHANGED' ? 'neutral' : set.findings.length > 0 ? 'warning' : 'done'}
                label={t(`import.outcome.${set.outcome}`)}
              />
            </div>
            {set.findings.length > 0 && (
              <>
                <p className="secondary">{t('import.notYet', { count: set.findings.length })}</p>
                <Findings findings={set.findings} root={file} />
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
