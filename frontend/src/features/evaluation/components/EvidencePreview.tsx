import { useQuery } from '@tanstack/react-query';
import { Alert, Drawer } from 'antd';
import { useTranslation } from 'react-i18next';
import { evidenceQuery } from '@/api/evidence.ts';
import { useEvaluationId, useSheetAddress } from '../hooks.ts';
import { boxOf, toBox } from '../pins.ts';
import { FileView } from './FileView.tsx';

/** What the address opens: the document, its revision, the page and what is marked on it. */
function useOpenFile() {
  const { search } = useSheetAddress();
  const documents = useQuery(evidenceQuery(useEvaluationId())).data;
  const document = documents?.find(
    (each) => each.revisionId === search.file || each.revisions.some(({ revisionId }) => revisionId === search.file),
  );
  const revision = document?.revisions.find(({ revisionId }) => revisionId === search.file);
  const pin = document?.links.find((link) => link.id === search.pin);
  return { document, revision, pin };
}

/** The open file at its page, beside the screen. The address names both, so that a page of evidence can be sent. */
export function EvidencePreview() {
  const { t } = useTranslation('evaluation');
  const { search, go } = useSheetAddress();
  const { document } = useOpenFile();
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
      onClose={() => go({ file: undefined, page: undefined, pin: undefined, region: undefined })}
    >
      <OpenFile />
    </Drawer>
  );
}

/** The file itself, with what is to be known about the place it is opened at. */
export function OpenFile() {
  const { t } = useTranslation('evaluation');
  const { search, go } = useSheetAddress();
  const { document, revision, pin } = useOpenFile();
  const page = Number(search.page ?? '1');
  // A receipt leads to a place that may stand no longer; then the address itself says where it was.
  const box = pin?.region ? toBox(pin.region) : boxOf(search.region);
  const pinned = pin?.page ?? (search.region ? page : undefined);
  if (!search.file || !document) return null;
  return (
    <div className="stack">
      {revision && revision.revision < document.revision && (
        <Alert
          type="warning"
          showIcon
          title={t('evidence.olderOpen', { number: revision.revision, newest: document.revision })}
          action={
            <button
              type="button"
              className="text-link"
              onClick={() => go({ file: document.revisionId, pin: undefined, region: undefined })}
            >
              {t('evidence.openNewest')}
            </button>
          }
        />
      )}
      {pin?.quote && pin.page === page && <blockquote className="pin-quote">{pin.quote}</blockquote>}
      {document.contentVisible ? (
        <FileView
          key={search.file}
          revisionId={search.file}
          title={document.title}
          page={page}
          onPage={(next) => go({ page: String(next), region: undefined })}
          box={pinned === page ? box : undefined}
        />
      ) : (
        <Alert type="info" showIcon title={t('evidence.restricted')} />
      )}
    </div>
  );
}
