import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem, problemText } from '@/api/problem.ts';
import { Card } from '@/components/Card.tsx';
import { FileDrop } from '@/components/FileDrop.tsx';
import { ProblemAlert } from '@/components/ProblemAlert.tsx';
import { DownloadButton } from '../components/DownloadButton.tsx';
import { JobProgress } from '../components/JobProgress.tsx';
import { PreviewCard } from '../components/PreviewCard.tsx';
import { MOST_BYTES, running } from '../model.ts';
import { bring, caseQuery, importQuery, jobQuery, newestQuery, workbookPath } from '../queries.ts';

/** The figures by spreadsheet: take it away, fill it, bring it back, see what would change, and only then write. */
export function WorkbookPage() {
  const { t } = useTranslation('workbook');
  const { evaluationId } = useParams({ strict: false }) as { evaluationId: string };
  const client = useQueryClient();
  const evaluation = useQuery(caseQuery(evaluationId));
  const newest = useQuery(newestQuery(evaluationId));
  const last = newest.data?.[0];
  const job = useQuery({ ...jobQuery(last?.jobId ?? ''), enabled: last?.state === 'READING' });
  const ended = job.data && !running(job.data) ? job.data.state : undefined;

  useEffect(() => {
    // Whoever waited sees what was found as soon as it is there.
    if (ended === 'SUCCEEDED') {
      void client.invalidateQueries({ queryKey: newestQuery(evaluationId).queryKey });
      if (last) void client.invalidateQueries({ queryKey: importQuery(last.id).queryKey });
    }
  }, [ended, client, evaluationId, last]);

  const refresh = () => client.invalidateQueries({ queryKey: newestQuery(evaluationId).queryKey });
  const lock = evaluation.data?.lock;
  const name = `${evaluation.data?.organizationCode ?? 'so-lieu'}-${evaluation.data?.campaignYear ?? ''}.xlsx`;
  return (
    <div className="stack">
      <Card title={t('title')} subtitle={t('subtitle')}>
        <div className="stack">
          <ol>
            <li>{t('step.download')}</li>
            <li>{t('step.fill')}</li>
            <li>{t('step.bring')}</li>
          </ol>
          <div>
            <DownloadButton
              primary
              label={t('download')}
              path={workbookPath(evaluationId)}
              fileName={`bang-tinh-${name}`}
            />
          </div>
          {lock && <p className="secondary">{problemText(lock.code, {}, 409)}</p>}
          <FileDrop
            label={t('upload')}
            hint={t('uploadHint')}
            accept=".xlsx"
            maxBytes={MOST_BYTES}
            disabled={Boolean(lock)}
            onFile={(file, onProgress) => bring(evaluationId, file, onProgress).then(refresh)}
          />
          {newest.error && <ProblemAlert problem={asProblem(newest.error)} onRetry={() => void newest.refetch()} />}
          {last?.state === 'READING' && job.data && <JobProgress job={job.data} onEnded={() => void job.refetch()} />}
        </div>
      </Card>
      {last && last.state !== 'READING' && <PreviewCard key={last.id} id={last.id} fileName={`ket-qua-${name}`} />}
    </div>
  );
}
