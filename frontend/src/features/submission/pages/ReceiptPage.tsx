import '../submission.css';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/api/problem.ts';
import { Card } from '@/components/Card.tsx';
import { DateText } from '@/components/DateText.tsx';
import { ProblemAlert } from '@/components/ProblemAlert.tsx';
import { CardSkeleton } from '@/components/Skeletons.tsx';
import { Status } from '@/components/StatusTag.tsx';
import { formatCount } from '@/lib/format/number.ts';
import { ClaimsCard } from '../components/ClaimsCard.tsx';
import { countsOf, sha256 } from '../model.ts';
import { receiptQuery } from '../queries.ts';

/** What a head keeps: who vouched for what and when, with the digest and the text it is made of. */
export function ReceiptPage() {
  const { t } = useTranslation('submission');
  const { evaluationId, number } = useParams({ strict: false }) as { evaluationId: string; number: string };
  const query = useQuery(receiptQuery(evaluationId, Number(number)));
  const [right, setRight] = useState<boolean | null>(null);
  const receipt = query.data;
  if (query.isError) return <ProblemAlert problem={asProblem(query.error)} onRetry={() => void query.refetch()} />;
  if (!receipt) {
    return (
      <Card>
        <CardSkeleton rows={6} />
      </Card>
    );
  }
  const counts = countsOf(receipt.content);
  const download = () => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([receipt.content], { type: 'application/json' }));
    link.download = `bien-nhan-${receipt.number}-${receipt.digest.slice(0, 12)}.json`;
    link.click();
    URL.revokeObjectURL(link.href);
  };
  return (
    <div className="stack">
      <Card title={t('receipt.title', { number: receipt.number })} subtitle={receipt.organizationName}>
        <div className="stack">
          <p>{receipt.statement}</p>
          <dl className="certify-facts">
            <div>
              <dt>{t('receipt.by')}</dt>
              <dd>{receipt.byName}</dd>
            </div>
            <div>
              <dt>{t('receipt.at')}</dt>
              <dd>
                <DateText moment={receipt.at} />
              </dd>
            </div>
            {counts && (
              <>
                <div>
                  <dt>{t('receipt.cells')}</dt>
                  <dd>{formatCount(counts.cells)}</dd>
                </div>
                <div>
                  <dt>{t('receipt.documents')}</dt>
                  <dd>{formatCount(counts.documents)}</dd>
                </div>
              </>
            )}
          </dl>
          <dl className="certify-facts wide">
            <div>
              <dt>{t('receipt.digest')}</dt>
              <dd className="technical digest">{receipt.digest}</dd>
            </div>
            {receipt.previousDigest && (
              <div>
                <dt>{t('receipt.previous')}</dt>
                <dd className="technical digest">{receipt.previousDigest}</dd>
              </div>
            )}
          </dl>
          <div className="word-actions no-print">
            <Button type="primary" onClick={() => window.print()}>
              {t('receipt.print')}
            </Button>
            <Button onClick={download}>{t('receipt.download')}</Button>
            <Button onClick={() => void sha256(receipt.content).then((digest) => setRight(digest === receipt.digest))}>
              {t('receipt.verify')}
            </Button>
          </div>
          <div aria-live="polite">
            {right !== null && (
              <Status tone={right ? 'done' : 'error'} label={t(right ? 'receipt.right' : 'receipt.wrong')} />
            )}
          </div>
          <p className="secondary">{t('receipt.hint')}</p>
        </div>
      </Card>
      <ClaimsCard evaluationId={evaluationId} content={receipt.content} />
    </div>
  );
}
