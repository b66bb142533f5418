import { DownloadOutlined, SafetyCertificateOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { saveFile } from '@/api/download.ts';
import { asProblem } from '@/api/problem.ts';
import { ProblemAlert } from '@/components/ProblemAlert.tsx';
import { Status } from '@/components/StatusTag.tsx';
import { formatTime } from '@/lib/format/date.ts';
import { formatCount } from '@/lib/format/number.ts';
import { verificationQuery } from '../queries.ts';
import './audit.css';

/** Has the server recompute the chain and says in words what it found. */
export function Verification() {
  const { t } = useTranslation('audit');
  const check = useQuery(verificationQuery());
  const found = check.data;
  const { message } = App.useApp();
  const download = () =>
    saveFile('/api/v1/audit-entries/extract', 'audit.jsonl').catch(
      (thrown: unknown) => void message.error(asProblem(thrown).message),
    );
  return (
    <section className="card" aria-label={t('verify.action')}>
      <div className="card-body audit-verification">
        <div role="status">
          {found && !check.isFetching ? (
            <>
              <Status
                tone={found.ok ? 'done' : 'error'}
                label={
                  <b>
                    {found.ok
                      ? t('verify.intact', { entries: formatCount(found.entries) })
                      : t('verify.broken', { seq: formatCount(found.brokenAt) })}
                  </b>
                }
              />
              <p className="secondary">
                {found.ok
                  ? t('verify.intactHint', { time: formatTime(new Date(check.dataUpdatedAt)) })
                  : t('verify.brokenHint')}
              </p>
              <p className="technical">
                {t('verify.head')} <span className="audit-hash">{found.headHash}</span>
              </p>
            </>
          ) : (
            <p>{t('verify.what')}</p>
          )}
          <ProblemAlert problem={check.error && asProblem(check.error)} />
        </div>
        <div className="stack">
          <Button
            icon={<SafetyCertificateOutlined aria-hidden />}
            loading={check.isFetching}
            onClick={() => void check.refetch()}
          >
            {t('verify.action')}
          </Button>
          <Button icon={<DownloadOutlined aria-hidden />} title={t('verify.how')} onClick={() => void download()}>
            {t('verify.extract')}
          </Button>
        </div>
      </div>
    </section>
  );
}
