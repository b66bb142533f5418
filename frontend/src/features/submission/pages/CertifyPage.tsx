import '../submission.css';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { Alert, Button, Checkbox } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ApiProblem, asProblem } from '@/api/problem.ts';
import { Card } from '@/components/Card.tsx';
import { ConfirmAction } from '@/components/ConfirmAction.tsx';
import { DateText } from '@/components/DateText.tsx';
import { ProblemAlert } from '@/components/ProblemAlert.tsx';
import { ReturnedItems } from '@/components/ReturnedItems.tsx';
import { asReturn } from '@/components/returned.ts';
import { CardSkeleton } from '@/components/Skeletons.tsx';
import { Status } from '@/components/StatusTag.tsx';
import { formatCount } from '@/lib/format/number.ts';
import { ChangeTable } from '../components/ChangeTable.tsx';
import { ChecksSummary } from '../components/ChecksSummary.tsx';
import { ClaimsCard } from '../components/ClaimsCard.tsx';
import { DelegationCard } from '../components/DelegationCard.tsx';
import { FindingList } from '../components/FindingList.tsx';
import type { Certification } from '../model.ts';
import { certificationQuery, certify, sendBack, sheetQuery, takeBack, useAct } from '../queries.ts';

/** One page for who answers for the dossier: what changed, what stands out, what is missing, and the word itself. */
export function CertifyPage() {
  const { t } = useTranslation('submission');
  const { evaluationId } = useParams({ strict: false }) as { evaluationId: string };
  const query = useQuery(certificationQuery(evaluationId));
  const read = query.data;
  if (query.isError) return <ProblemAlert problem={asProblem(query.error)} onRetry={() => void query.refetch()} />;
  if (!read) {
    return (
      <Card>
        <CardSkeleton rows={12} />
      </Card>
    );
  }
  const first = read.receipts.length === 0;
  return (
    <div className="stack">
      <Card
        title={t('certify.title')}
        subtitle={t('certify.subtitle')}
        extra={read.takeBack && <TakeBack read={read} />}
      >
        <div className="stack">
          <ChecksSummary checks={read.checks} />
          <dl className="certify-facts">
            <div>
              <dt>{t('certify.changed')}</dt>
              <dd>{formatCount(read.changes.length)}</dd>
            </div>
            <div>
              <dt>{t('certify.unchanged')}</dt>
              <dd>{formatCount(read.unchanged)}</dd>
            </div>
            <div>
              <dt>{t('certify.documents')}</dt>
              <dd>{formatCount(read.evidence.documents)}</dd>
            </div>
            <div>
              <dt>{t('certify.covered')}</dt>
              <dd>{formatCount(read.evidence.indicators)}</dd>
            </div>
          </dl>
        </div>
      </Card>
      <Card title={t('changes.title')} subtitle={t(first ? 'changes.first' : 'changes.since')}>
        {read.changes.length === 0 ? (
          <Status tone="done" label={t('changes.none')} />
        ) : (
          <details open={!first}>
            <summary>{t('changes.count', { count: read.changes.length })}</summary>
            <ChangeTable changes={read.changes} />
          </details>
        )}
      </Card>
      <ClaimsCard evaluationId={evaluationId} />
      <Card title={t('certify.findings')} subtitle={t('certify.findingsHint')}>
        {read.checks.items.length === 0 ? (
          <Status tone="done" label={t('checks.none')} />
        ) : (
          <FindingList checks={read.checks} />
        )}
      </Card>
      <WordCard read={read} />
      <DelegationCard evaluationId={evaluationId} />
      {!first && (
        <Card title={t('receipts.title')} subtitle={t('receipts.subtitle')}>
          <ul className="findings">
            {read.receipts.map((receipt) => (
              <li key={receipt.number} className="finding">
                <Link className="text-link" to={`/danh-gia/${evaluationId}/bien-nhan/${receipt.number}` as '/'}>
                  {t('receipts.number', { number: receipt.number })}
                </Link>{' '}
                · {receipt.byName} · <DateText moment={receipt.at} />
                <span className="cell-sub technical digest">{receipt.digest}</span>
              </li>
            ))}
          </ul>
        </Card>
      )}
    </div>
  );
}

/** Before the deadline, while nobody judges it, what was handed in can be had back. */
function TakeBack({ read }: { read: Certification }) {
  const { t } = useTranslation('submission');
  const act = useAct();
  return (
    <ConfirmAction
      label={t('takeBack.label')}
      title={t('takeBack.title')}
      text={<p>{t('takeBack.next')}</p>}
      onConfirm={() => act(() => takeBack(read.evaluationId, read.version))}
    />
  );
}

/** The statement, what it is bound to, and the two ways out: back to the officer, or certified. */
function WordCard({ read }: { read: Certification }) {
  const { t } = useTranslation('submission');
  const act = useAct();
  const navigate = useNavigate();
  const sheet = useQuery(sheetQuery(read.evaluationId)).data;
  const [said, setSaid] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  if (!read.certifiable) return null;
  const confirm = async () => {
    setBusy(true);
    setProblem(null);
    try {
      await act(() => certify(read.evaluationId, read.version, read.digest));
      await navigate({ to: `/danh-gia/${read.evaluationId}/bien-nhan/${read.receipts.length + 1}` as '/' });
    } catch (thrown) {
      // What was read is not what is there: the word must be said again, over what is shown now.
      setSaid(false);
      setProblem(asProblem(thrown));
    } finally {
      setBusy(false);
    }
  };
  const indicators =
    sheet?.groups.flatMap((group) => group.criteria.flatMap((criterion) => criterion.indicators)) ?? [];
  return (
    <Card title={t('word.title')} subtitle={t('word.subtitle')}>
      <div className="stack">
        {read.byDelegation && <Alert type="info" showIcon title={t('word.delegated', { name: read.byDelegation })} />}
        <ProblemAlert problem={problem} />
        <Checkbox checked={said} onChange={(event) => setSaid(event.target.checked)}>
          {read.statement}
        </Checkbox>
        <p className="secondary">
          {t('word.digest')} <span className="technical digest">{read.digest}</span>
        </p>
        <div className="word-actions no-print">
          <Button type="primary" disabled={!said} loading={busy} onClick={() => void confirm()}>
            {t('word.certify')}
          </Button>
          <ConfirmAction
            label={t('word.return')}
            title={t('word.returnTitle')}
            text={<p>{t('word.returnNext')}</p>}
            reason="required"
            fields={<ReturnedItems indicators={indicators} />}
            onConfirm={(values) => act(() => sendBack(read.evaluationId, read.version, asReturn(values)))}
          />
        </div>
        <p className="secondary">{t('word.next')}</p>
      </div>
    </Card>
  );
}
