import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { PDFDocumentProxy, RenderTask } from 'pdfjs-dist';
import { type PointerEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CardSkeleton } from '@/components/Skeletons.tsx';
import { type Box, boxBetween, boxStyle } from '../pins.ts';

interface PdfViewProps {
  file: Blob;
  title: string;
  page: number;
  onPage: (page: number) => void;
  /** Where the highlight lies on this page. */
  box?: Box;
  /** Lets the reader draw a rectangle; without it the page is only shown. */
  onDraw?: (box: Box) => void;
}

interface OpenPdf {
  pdf: PDFDocumentProxy;
  close: () => void;
}

/** Pages are drawn by a worker of our own bundle; nothing in a file runs, and nothing is fetched for it. */
async function openPdf(file: Blob): Promise<OpenPdf> {
  const [{ getDocument, PDFWorker }, { default: Worker }] = await Promise.all([
    import('pdfjs-dist'),
    import('pdfjs-dist/build/pdf.worker.min.mjs?worker'),
  ]);
  const port = new Worker();
  const worker = PDFWorker.create({ port });
  const task = getDocument({
    data: new Uint8Array(await file.arrayBuffer()),
    worker,
    enableXfa: false,
    useWorkerFetch: false,
    useWasm: false,
  });
  const close = () => {
    void task.destroy().finally(() => {
      worker.destroy();
      port.terminate();
    });
  };
  try {
    return { pdf: await task.promise, close };
  } catch (failure) {
    close();
    throw failure;
  }
}

/** One page of a PDF with its highlight, and the buttons to turn pages. */
export function PdfView({ file, title, page, onPage, box, onDraw }: PdfViewProps) {
  const { t } = useTranslation('evaluation');
  const [pdf, setPdf] = useState<PDFDocumentProxy | null>(null);
  const [failed, setFailed] = useState(false);
  const [drawn, setDrawn] = useState(false);
  const canvas = useRef<HTMLCanvasElement>(null);
  const mark = useRef<HTMLDivElement>(null);

  useEffect(() => {
    let open: OpenPdf | undefined;
    let gone = false;
    openPdf(file)
      .then((opened) => {
        open = opened;
        if (gone) opened.close();
        else setPdf(opened.pdf);
      })
      .catch(() => {
        if (!gone) setFailed(true);
      });
    return () => {
      gone = true;
      open?.close();
    };
  }, [file]);

  const shown = pdf ? Math.min(Math.max(1, page), pdf.numPages) : page;
  useEffect(() => {
    if (!pdf) return;
    let task: RenderTask | undefined;
    let gone = false;
    setDrawn(false);
    void pdf.getPage(shown).then(async (sheet) => {
      const target = canvas.current;
      if (gone || !target) return;
      const width = target.parentElement?.clientWidth ?? 800;
      const viewport = sheet.getViewport({
        scale: (width / sheet.getViewport({ scale: 1 }).width) * Math.min(2, window.devicePixelRatio || 1),
      });
      target.width = Math.floor(viewport.width);
      target.height = Math.floor(viewport.height);
      task = sheet.render({ canvas: target, viewport });
      await task.promise.catch(() => undefined);
      if (!gone) {
        setDrawn(true);
        mark.current?.scrollIntoView({ block: 'center' });
      }
    });
    return () => {
      gone = true;
      task?.cancel();
    };
  }, [pdf, shown]);

  if (failed) return <p role="alert">{t('evidence.unreadable')}</p>;
  if (!pdf) return <CardSkeleton rows={12} />;
  return (
    <div className="pdf-view">
      <div className="pdf-pages">
        <Button
          size="small"
          icon={<LeftOutlined aria-hidden />}
          aria-label={t('evidence.pageBefore')}
          disabled={shown <= 1}
          onClick={() => onPage(shown - 1)}
        />
        <span aria-live="polite">{t('evidence.pageOf', { page: shown, pages: pdf.numPages })}</span>
        <Button
          size="small"
          icon={<RightOutlined aria-hidden />}
          aria-label={t('evidence.pageAfter')}
          disabled={shown >= pdf.numPages}
          onClick={() => onPage(shown + 1)}
        />
      </div>
      <div className="pdf-page" data-drawn={drawn}>
        <canvas ref={canvas} role="img" aria-label={t('evidence.pageImage', { title, page: shown })} />
        {onDraw && <DrawLayer onDraw={onDraw} />}
        {box && <div ref={mark} className="pdf-mark" data-testid="pin-mark" style={boxStyle(box)} />}
      </div>
    </div>
  );
}

/** Takes the rectangle that is drawn over the page; the same numbers can be typed beside it. */
function DrawLayer({ onDraw }: { onDraw: (box: Box) => void }) {
  const layer = useRef<HTMLDivElement>(null);
  const start = useRef<[number, number] | null>(null);
  const at = (event: PointerEvent): [number, number] => {
    const bounds = layer.current?.getBoundingClientRect();
    if (!bounds) return [0, 0];
    return [(event.clientX - bounds.left) / bounds.width, (event.clientY - bounds.top) / bounds.height];
  };
  const draw = (event: PointerEvent) => {
    if (!start.current) return;
    const box = boxBetween(start.current, at(event));
    if (box) onDraw(box);
  };
  return (
    <div
      ref={layer}
      className="pdf-draw"
      data-testid="pin-draw"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        start.current = at(event);
      }}
      onPointerMove={draw}
      onPointerUp={(event) => {
        draw(event);
        start.current = null;
      }}
    />
  );
}
