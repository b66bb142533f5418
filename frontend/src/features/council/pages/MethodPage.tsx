import '../council.css';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { saveFile } from '@/api/download.ts';
import { usePermission } from '@/api/me.ts';
import { asProblem } from '@/api/problem.ts';
import { Card } from '@/components/Card.tsx';
import { ProblemAlert } from '@/components/ProblemAlert.tsx';
import { CardSkeleton } from '@/components/Skeletons.tsx';
import { Status } from '@/components/StatusTag.tsx';
import { formatDay, formatMoment } from '@/lib/format/date.ts';
import { MethodForm } from '../components/MethodForm.tsx';
import { type MethodChoice, methodPaperPath, methodQuery } from '../queries.ts';

/** Who carries this evaluation out, on which document; the department's own unit stands out. */
export function MethodPage() {
  const { t } = useTranslation('council');
  const { evaluationId } = useParams({ strict: false }) as { evaluationId: string };
  const query = useQuery(methodQuery(evaluationId));
  const sees = usePermission('interest:read');
  const [choosing, setChoosing] = useState(false);
  if (query.isError) return <ProblemAlert problem={asProblem(query.error)} onRetry={() => void query.refetch()} />;
  if (!query.data) return <CardSkeleton rows={5} />;
  const method = query.data;
  return (
    <div className="stack">
      <Card
        title={t('method.title')}
        extra={
          method.allowedActions.includes('CHOOSE') && (
            <Button type="primary" onClick={() => setChoosing(true)}>
              {t('method.choose')}
            </Button>
          )
        }
      >
        <dl className="facts">
          <div>
            <dt>{t('method.label')}</dt>
            <dd>
              {t(`method.${method.method}`)}
              {!method.choice && <span className="cell-sub">{t('method.ofCampaign')}</span>}
            </dd>
          </div>
          <div>
            <dt>{t('method.role')}</dt>
            <dd>
              {!method.department ? (
                <Status tone="warning" label={t('method.departmentUnknown')} />
              ) : method.unsettled ? (
                <Status tone="error" label={t('method.unsettled', { department: method.department })} />
              ) : method.roleConflict ? (
                <Status tone="warning" label={t('method.conflict', { department: method.department })} />
              ) : method.ownUnit ? (
                <Status tone="done" label={t('method.avoided', { department: method.department })} />
              ) : (
                <Status tone="done" label={t('method.noConflict')} />
              )}
            </dd>
          </div>
          {method.choice && <Choice evaluationId={evaluationId} choice={method.choice} />}
        </dl>
        {method.method === 'COUNCIL' && sees && (
          <p>
            <Link to={`/danh-gia/${evaluationId}/cham-diem` as '/'}>{t('method.scores')}</Link>
          </p>
        )}
      </Card>
      {method.earlier.length > 0 && (
        <Card title={t('method.earlier')}>
          {method.earlier.map((choice) => (
            <section key={choice.revision} className="council-evaluation" aria-label={t(`method.${choice.method}`)}>
              <h3>{t(`method.${choice.method}`)}</h3>
              <dl className="facts">
                <Choice evaluationId={evaluationId} choice={choice} />
              </dl>
            </section>
          ))}
        </Card>
      )}
      {choosing && <MethodForm method={method} onClose={() => setChoosing(false)} />}
    </div>
  );
}

function Choice({ evaluationId, choice }: { evaluationId: string; choice: MethodChoice }) {
  const { t } = useTranslation('council');
  return (
    <>
      {choice.consultant && (
        <div>
          <dt>{t('method.consultant')}</dt>
          <dd>{choice.consultant}</dd>
        </div>
      )}
      <div>
        <dt>{t('method.document')}</dt>
        <dd>
          {t('decision.of', { number: choice.number, day: formatDay(choice.decidedOn) })}{' '}
          <button
            type="button"
            className="link-button"
            onClick={() => void saveFile(methodPaperPath(evaluationId, choice.document.id), choice.document.fileName)}
          >
            {t('decision.file', { name: choice.document.fileName })}
          </button>
        </dd>
      </div>
      {choice.conflictReason && (
        <div>
          <dt>{t('method.conflictReason')}</dt>
          <dd>{choice.conflictReason}</dd>
        </div>
      )}
      {choice.reason && (
        <div>
          <dt>{t('method.reason')}</dt>
          <dd>{choice.reason}</dd>
        </div>
      )}
      <div>
        <dt>{t('method.chosenBy')}</dt>
        <dd>
          {choice.byName} · {formatMoment(choice.at)}
        </dd>
      </div>
    </>
  );
}
