import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Alert, Radio, Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem, asProblem, problemText } from '@/api/problem.ts';
import { Card } from '@/components/Card.tsx';
import { ConfirmAction } from '@/components/ConfirmAction.tsx';
import { ProblemAlert } from '@/components/ProblemAlert.tsx';
import { CardSkeleton } from '@/components/Skeletons.tsx';
import { type Choices, faulty, type Mode, narrowed, obstacle, SHOWN, type Shown, toWrite } from '../model.ts';
import { commentedPath, commitImport, importQuery, newestQuery } from '../queries.ts';
import { DownloadButton } from './DownloadButton.tsx';
import { FindingList } from './FindingList.tsx';
import { PreviewTable } from './PreviewTable.tsx';

const MODES: readonly Mode[] = ['ALL_OR_NOTHING', 'VALID_ONLY'];

/** The preview of a workbook, and the one act that writes it. */
export function PreviewCard({ id, fileName }: { id: string; fileName: string }) {
  const { t } = useTranslation('workbook');
  const query = useQuery(importQuery(id));
  const client = useQueryClient();
  const navigate = useNavigate();
  const { shown } = useSearch({ strict: false }) as { shown?: Shown };
  const [choices, setChoices] = useState<Choices>({});
  const [mode, setMode] = useState<Mode>('ALL_OR_NOTHING');
  const view = query.data;
  if (!view) {
    return query.error ? (
      <ProblemAlert problem={asProblem(query.error)} onRetry={() => void query.refetch()} />
    ) : (
      <CardSkeleton rows={6} />
    );
  }
  const counts = view.counts ?? { changed: 0, unchanged: 0, conflicts: 0, invalid: 0 };
  const open = view.allowedActions.includes('COMMIT');
  const stop = obstacle(view, choices, mode);
  const writes = toWrite(view, choices);
  const show = (value: string) =>
    void navigate({
      to: '.',
      search: (before: Record<string, unknown>) => ({ ...before, shown: value === 'ALL' ? undefined : value }),
      replace: true,
    } as Parameters<typeof navigate>[0]);
  const commit = async () => {
    try {
      await commitImport(view.id, view.version, mode, choices);
      await client.invalidateQueries();
    } catch (thrown) {
      // Somebody saved meanwhile: the comparison of now is shown, and the choices for what still conflicts stay.
      if (thrown instanceof ApiProblem && thrown.status === 409) {
        await client.invalidateQueries({ queryKey: importQuery(id).queryKey });
        await client.invalidateQueries({ queryKey: newestQuery(view.evaluationId).queryKey });
      }
      throw thrown;
    }
  };
  return (
    <Card
      title={t('preview.title')}
      subtitle={t('preview.of', { name: view.fileName, by: view.uploadedByName })}
      extra={<DownloadButton label={t('commented')} path={commentedPath(view.id)} fileName={fileName} />}
    >
      <div className="stack">
        {view.commit && (
          <Alert
            type="success"
            showIcon
            role="status"
            title={t('committed', { count: view.commit.written, name: view.commit.byName })}
          />
        )}
        {view.lockedBy && <Alert type="warning" showIcon title={problemText(view.lockedBy, {}, 409)} />}
        {!view.commit && <p role="status">{t('preview.nothingWritten', { ...counts })}</p>}
        <FindingList findings={view.findings} />
        <Segmented
          aria-label={t('filter.label')}
          value={shown ?? 'ALL'}
          onChange={show}
          options={[
            { value: 'ALL', label: t('filter.ALL', { count: view.cells.length }) },
            ...SHOWN.map((value) => ({
              value,
              label: t(`filter.${value}`, { count: narrowed(view.cells, value).length }),
            })),
          ]}
        />
        <PreviewTable
          cells={narrowed(view.cells, shown)}
          choices={choices}
          onChoose={open ? (key, choice) => setChoices((before) => ({ ...before, [key]: choice })) : undefined}
        />
        {open && (
          <>
            {faulty(view) && (
              <Radio.Group
                aria-label={t('mode.label')}
                value={mode}
                onChange={(event) => setMode(event.target.value as Mode)}
                options={MODES.map((value) => ({ value, label: t(`mode.${value}`) }))}
              />
            )}
            <div>
              <ConfirmAction
                label={t('commit.label', { count: writes })}
                title={t('commit.title', { count: writes })}
                text={t('commit.next', { invalid: counts.invalid })}
                onConfirm={commit}
                button={{ type: 'primary', disabled: stop !== undefined }}
              />
              {stop && <p className="secondary">{t(`commit.stop.${stop}`)}</p>}
            </div>
          </>
        )}
      </div>
    </Card>
  );
}
