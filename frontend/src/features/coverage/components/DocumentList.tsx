import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Evidence, evidenceQuery } from '@/api/evidence.ts';
import { asProblem } from '@/api/problem.ts';
import { Card } from '@/components/Card.tsx';
import { type Column, DataTable } from '@/components/DataTable.tsx';
import { DateText } from '@/components/DateText.tsx';
import { EmptyState } from '@/components/EmptyState.tsx';
import { EvidenceHistory } from '@/components/EvidenceHistory.tsx';
import { ProblemAlert } from '@/components/ProblemAlert.tsx';
import { CardSkeleton } from '@/components/Skeletons.tsx';
import { formatDay } from '@/lib/format/date.ts';
import { NO_VALUE } from '@/lib/format/number.ts';

/** Every document of the dossier with what is known of it, and who said so when. */
export function DocumentList({ evaluationId }: { evaluationId: string }) {
  const { t } = useTranslation('coverage');
  const query = useQuery(evidenceQuery(evaluationId));
  const columns = useMemo<Column<Evidence>[]>(
    () => [
      {
        key: 'title',
        title: t('documents.title'),
        fixed: true,
        render: (document) => (
          <>
            <Link
              className="cell-main text-link"
              to={`/danh-gia/${evaluationId}` as '/'}
              search={{ indicator: document.links[0]?.indicatorCode, file: document.revisionId } as never}
            >
              {document.title}
            </Link>
            <span className="cell-sub">
              {[document.number, document.issuer, document.issuedOn && formatDay(document.issuedOn)]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </>
        ),
      },
      {
        key: 'period',
        title: t('documents.period'),
        render: (document) =>
          document.periodFrom || document.periodTo
            ? `${formatDay(document.periodFrom)} – ${formatDay(document.periodTo)}`
            : NO_VALUE,
      },
      {
        key: 'proves',
        title: t('documents.proves'),
        render: (document) =>
          [...new Set(document.links.map((link) => link.indicatorCode))].join(', ') || t('documents.nothing'),
      },
      {
        key: 'file',
        title: t('documents.file'),
        render: (document) => (
          <>
            {t('documents.revision', { number: document.revision })}
            <span className="cell-sub">
              {document.uploadedByName} · <DateText moment={document.uploadedAt} />
            </span>
          </>
        ),
      },
      {
        key: 'history',
        title: t('documents.history'),
        render: (document) => <EvidenceHistory document={document} />,
      },
    ],
    [t, evaluationId],
  );
  return (
    <Card title={t('documents.all')} subtitle={t('documents.text')} flush>
      {query.isError ? (
        <ProblemAlert problem={asProblem(query.error)} onRetry={() => void query.refetch()} />
      ) : !query.data ? (
        <CardSkeleton rows={6} />
      ) : (
        <DataTable
          id="evidence-documents"
          caption={t('documents.all')}
          columns={columns}
          rows={query.data}
          rowKey={(document) => document.documentId}
          empty={<EmptyState title={t('documents.none')} text={t('documents.noneText')} />}
        />
      )}
    </Card>
  );
}
