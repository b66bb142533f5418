import { DownloadOutlined, SafetyCertificateOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { saveFile } from '@/api/download.ts';
import { asProblem } from '@/api/problem.ts';
import { ProblemAlert } from '@/components/ProblemAlert.tsx';
import { Status } from '@/components/StatusTag.tsx';
import { formatMoment, formatTime } from '@/lib/format/date.ts';
import { formatCount } from '@/lib/format/number.ts';
import { verificationQuery } from '../queries.ts';
import './audit.css';

/** Has the server recompute the chain and says in words what it found. */
export function Verification() {
  const { t } = useTranslation('audit');
  const check = useQuery(verificationQuery());
  const found = check.data;
  const { message } = App.useApp();
  const download = (path: string, name: string) =>
    void saveFile(path, name).catch((thrown: unknown) => void message.error(asProblem(thrown).message));
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
                      : t('verify.broken', {
                          fault: t(`verify.fault.${found.fault?.code}`, {
                            from: formatCount(found.fault?.from),
                            to: formatCount(found.fault?.to),
                          }),
                        })}
                  </b>
                }
              />
              <p className="secondary">
                {found.ok
                  ? t('verify.intactHint', { time: formatTime(new Date(check.dataUpdatedAt)) })
                  : t('verify.brokenHint')}
              </p>
              {found.ok && (
                <p className="secondary">
                  {found.lastSeal
                    ? t('verify.sealed', {
                        count: found.seals,
                        number: formatCount(found.lastSeal.number),
                        time: formatMoment(found.lastSeal.sealedAt),
                        seq: formatCount(found.lastSeal.seq),
                      })
                    : t('verify.unsealed')}
                </p>
              )}
              <p className="technical">
                {t('verify.head')} <span className="audit-hash">{found.headHash}</span>
              </p>
            </>
          ) : (
            <p>{t('verify.what')}</p>
          )}
          <ProblemAlert problem={check.error && asProblem(check.error)} />
        </div>
        <div className="audit-buttons">
          <Button
            icon={<SafetyCertificateOutlined aria-hidden />}
            loading={check.isFetching}
            onClick={() => void check.refetch()}
          >
            {t('verify.action')}
          </Button>
          <Button
            icon={<DownloadOutlined aria-hidden />}
            title={t('verify.how')}
            onClick={() => download('/api/v1/audit-entries/extract', 'audit.jsonl')}
          >
            {t('verify.extract')}
          </Button>
          <Button
            icon={<DownloadOutlined aria-hidden />}
            title={t('verify.sealsHow')}
            onClick={() => download('/api/v1/audit-seals', 'audit-seals.json')}
          >
            {t('verify.seals')}
          </Button>
        </div>
      </div>
    </section>
  );
}
