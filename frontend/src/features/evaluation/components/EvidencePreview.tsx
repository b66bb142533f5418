import { useQuery } from '@tanstack/react-query';
import { Alert, Drawer } from 'antd';
import { useTranslation } from 'react-i18next';
import { evidenceQuery } from '@/api/evidence.ts';
import { useEvaluationId, useSheetAddress } from '../hooks.ts';
import { boxOf, toBox } from '../pins.ts';
import { FileView } from './FileView.tsx';

/** The open file at its page, beside the screen. The address names both, so that a page of evidence can be sent. */
export function EvidencePreview() {
  const { t } = useTranslation('evaluation');
  const { search, go } = useSheetAddress();
  const documents = useQuery(evidenceQuery(useEvaluationId())).data;
  const document = documents?.find(
    (each) => each.revisionId === search.file || each.revisions.some(({ revisionId }) => revisionId === search.file),
  );
  const revision = document?.revisions.find(({ revisionId }) => revisionId === search.file);
  const pin = document?.links.find((link) => link.id === search.pin);
  const page = Number(search.page ?? '1');
  // A receipt leads to a place that may stand no longer; then the address itself says where it was.
  const box = pin?.region ? toBox(pin.region) : boxOf(search.region);
  const pinned = pin?.page ?? (search.region ? page : undefined);
  const title = document?.title ?? t('evidence.file');
  return (
    <Drawer
      open={search.file !== undefined}
      size="min(920px, 100vw)"
      title={
        <span>
          {title}
          {search.page && ` · ${t('evidence.onPage', { page: search.page })}`}
        </span>
      }
      destroyOnHidden
      onClose={() => go({ file: undefined, page: undefined, pin: undefined, region: undefined })}
    >
      {search.file && document && (
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
              title={title}
              page={page}
              onPage={(next) => go({ page: String(next), region: undefined })}
              box={pinned === page ? box : undefined}
            />
          ) : (
            <Alert type="info" showIcon title={t('evidence.restricted')} />
          )}
        </div>
      )}
    </Drawer>
  );
}
