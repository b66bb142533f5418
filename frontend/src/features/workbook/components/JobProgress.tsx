import { Button, Progress } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '@/api/problem.ts';
import { ProblemAlert } from '@/components/ProblemAlert.tsx';
import { type Job, percent, running } from '../model.ts';
import { cancelJob } from '../queries.ts';

/** How far the reading of a workbook is; why it failed when it did. */
export function JobProgress({ job, onEnded }: { job: Job; onEnded: () => void }) {
  const { t } = useTranslation('workbook');
  const [stopping, setStopping] = useState(false);
  if (job.state === 'FAILED') {
    const why = job.problem;
    return (
      <ProblemAlert
        problem={new ApiProblem(422, { code: why?.code, errors: why?.errors, ...(why?.params as object | undefined) })}
      />
    );
  }
  if (!running(job)) return null;
  const stop = async () => {
    setStopping(true);
    await cancelJob(job.id).catch(() => undefined);
    onEnded();
  };
  return (
    <div className="stack">
      <p role="status">{t(job.state === 'QUEUED' ? 'job.queued' : 'job.running')}</p>
      <Progress percent={percent(job)} aria-label={t('job.progress')} />
      <p className="secondary">{t('job.leave')}</p>
      <div>
        <Button loading={stopping} onClick={() => void stop()}>
          {t('job.cancel')}
        </Button>
      </div>
    </div>
  );
}
