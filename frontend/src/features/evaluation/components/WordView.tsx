import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CardSkeleton } from '@/components/Skeletons.tsx';

/** Nothing may be fetched or run from within the frame, whatever the document holds. */
const POLICY = "default-src 'none'; img-src data:; style-src-attr 'unsafe-inline'";

async function toHtml(file: Blob): Promise<string> {
  const { default: mammoth } = await import('mammoth');
  const { value } = await mammoth.convertToHtml({ arrayBuffer: await file.arrayBuffer() });
  return value.replaceAll('<table>', '<table border="1" cellspacing="0" cellpadding="6">');
}

/** The words, tables and pictures of a Word document, in a frame without scripts and without the net. */
export function WordView({ file, title }: { file: Blob; title: string }) {
  const { t } = useTranslation('evaluation');
  const [html, setHtml] = useState<string | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let gone = false;
    toHtml(file)
      .then((text) => !gone && setHtml(text))
      .catch(() => !gone && setFailed(true));
    return () => {
      gone = true;
    };
  }, [file]);
  if (failed) return <p role="alert">{t('evidence.unreadable')}</p>;
  if (html === null) return <CardSkeleton rows={12} />;
  const page = `<!doctype html><html><head><meta http-equiv="Content-Security-Policy" content="${POLICY}"></head><body style="margin:24px;background:#fff;color:#111;font-family:sans-serif;line-height:1.5">${html}</body></html>`;
  return (
    <>
      <p className="secondary">{t('evidence.wordNote')}</p>
      <iframe className="preview preview-page" title={title} sandbox="" srcDoc={page} />
    </>
  );
}
