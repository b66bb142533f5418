import { useQuery } from '@tanstack/react-query';
import { Drawer } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fetchFile } from '@/api/download.ts';
import { type ApiProblem, asProblem } from '@/api/problem.ts';
import { ProblemAlert } from '@/components/ProblemAlert.tsx';
import { CardSkeleton } from '@/components/Skeletons.tsx';
import { useEvaluationId, useSheetAddress } from '../hooks.ts';
import { contentPath, evidenceQuery } from '../queries.ts';

/** Kinds of file that a browser shows by itself. */
export const isShown = (mediaType: string): boolean =>
  mediaType === 'application/pdf' || mediaType.startsWith('image/');

/** The open file at its page, beside the screen. The address names both, so that a page of evidence can be sent. */
export function EvidencePreview() {
  const { t } = useTranslation('evaluation');
  const { search, go } = useSheetAddress();
  const documents = useQuery(evidenceQuery(useEvaluationId())).data;
  const document = documents?.find(
    (each) => each.revisionId === search.file || each.revisions.some(({ revisionId }) => revisionId === search.file),
  );
  return (
    <Drawer
      open={search.file !== undefined}
      size="min(920px, 100vw)"
      title={
        <span>
          {document?.title ?? t('evidence.file')}
          {search.page && ` · ${t('evidence.onPage', { page: search.page })}`}
        </span>
      }
      destroyOnHidden
      onClose={() => go({ file: undefined, page: undefined })}
    >
      {search.file && (
        <File
          key={search.file}
          revisionId={search.file}
          page={search.page}
          title={document?.title ?? t('evidence.file')}
        />
      )}
    </Drawer>
  );
}

function File({ revisionId, page, title }: { revisionId: string; page?: string; title: string }) {
  const { t } = useTranslation('evaluation');
  const [file, setFile] = useState<{ address: string; type: string } | null>(null);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    let address: string | undefined;
    fetchFile(contentPath(revisionId), stop.signal)
      .then((blob) => {
        address = URL.createObjectURL(blob);
        setFile({ address, type: blob.type });
      })
      .catch((thrown: unknown) => {
        if (!stop.signal.aborted) setProblem(asProblem(thrown));
      });
    return () => {
      stop.abort();
      if (address) URL.revokeObjectURL(address);
    };
  }, [revisionId]);
  if (problem) return <ProblemAlert problem={problem} />;
  if (!file) return <CardSkeleton rows={12} />;
  if (file.type.startsWith('image/')) return <img className="preview" src={file.address} alt={title} />;
  if (file.type !== 'application/pdf') return <p>{t('evidence.notShown')}</p>;
  return (
    <iframe
      // Another page of the same file is another address only behind the mark: the frame has to be made anew.
      key={page}
      className="preview preview-pdf"
      title={title}
      src={`${file.address}#page=${page ?? 1}`}
    />
  );
}
