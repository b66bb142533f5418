import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PinPlace } from '@/components/PinPlace.tsx';
import { StatusTag } from '@/components/StatusTag.tsx';
import type { Proof } from '../queries.ts';

/** The evidence of one indicator, each opened at its page; who may not open a file sees that it is there. */
export function ProofList({ evaluationId, code, proofs }: { evaluationId: string; code: string; proofs: Proof[] }) {
  const { t } = useTranslation('passport');
  if (proofs.length === 0) return <p className="secondary">{t('proofs.none')}</p>;
  return (
    <ul className="passport-proofs">
      {proofs.map((proof, index) => (
        <li key={proof.linkId ?? index}>
          {proof.openable && proof.title ? (
            <Link
              to={`/danh-gia/${evaluationId}` as '/'}
              search={
                { indicator: code, file: proof.revisionId, page: proof.page?.toString(), pin: proof.linkId } as never
              }
            >
              {proof.title}
            </Link>
          ) : (
            <b>{proof.title ?? t('proofs.hidden')}</b>
          )}{' '}
          <StatusTag family="link" code={proof.decision} />
          <div>
            <PinPlace page={proof.page} region={proof.region} revision={proof.revision} newest={proof.newestRevision} />
            {proof.period && <span className="secondary"> · {t('proofs.period', { period: proof.period })}</span>}
          </div>
          {proof.quote && <q>{proof.quote}</q>}
          {!proof.openable && <p className="secondary">{t('proofs.closed')}</p>}
          <span className="technical digest">{t('proofs.digest', { digest: proof.sha256 })}</span>
        </li>
      ))}
    </ul>
  );
}
