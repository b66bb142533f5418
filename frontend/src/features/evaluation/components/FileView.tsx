import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fetchFile } from '@/api/download.ts';
import { type ApiProblem, asProblem } from '@/api/problem.ts';
import { ProblemAlert } from '@/components/ProblemAlert.tsx';
import { CardSkeleton } from '@/components/Skeletons.tsx';
import type { Box } from '../pins.ts';
import { contentPath } from '../queries.ts';
import { PdfView } from './PdfView.tsx';
import { SpreadsheetView } from './SpreadsheetView.tsx';
import { WordView } from './WordView.tsx';

export const PDF = 'application/pdf';
export const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
export const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Kinds of file that can be looked at here; all that are taken can. */
export const isShown = (mediaType: string): boolean =>
  [PDF, WORD, SPREADSHEET].includes(mediaType) || mediaType.startsWith('image/');

/** The bytes of a file, fetched once. */
export function useFile(revisionId: string) {
  const [file, setFile] = useState<Blob | null>(null);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    fetchFile(contentPath(revisionId), stop.signal)
      .then(setFile)
      .catch((thrown: unknown) => {
        if (!stop.signal.aborted) setProblem(asProblem(thrown));
      });
    return () => stop.abort();
  }, [revisionId]);
  return { file, problem };
}

interface FileViewProps {
  revisionId: string;
  title: string;
  page: number;
  onPage: (page: number) => void;
  box?: Box;
}

/** A file of any kind that is taken, to be read and nothing more: nothing in it runs, nothing is fetched for it. */
export function FileView({ revisionId, title, page, onPage, box }: FileViewProps) {
  const { t } = useTranslation('evaluation');
  const { file, problem } = useFile(revisionId);
  if (problem) return <ProblemAlert problem={problem} />;
  if (!file) return <CardSkeleton rows={12} />;
  if (file.type.startsWith('image/')) return <Picture file={file} title={title} />;
  if (file.type === PDF) return <PdfView file={file} title={title} page={page} onPage={onPage} box={box} />;
  if (file.type === WORD) return <WordView file={file} title={title} />;
  if (file.type === SPREADSHEET) return <SpreadsheetView file={file} title={title} />;
  return <p>{t('evidence.notShown')}</p>;
}

function Picture({ file, title }: { file: Blob; title: string }) {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(file);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  return address ? <img className="preview" src={address} alt={title} /> : null;
}
