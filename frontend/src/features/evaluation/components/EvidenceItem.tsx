import { DownloadOutlined, EyeOutlined, HistoryOutlined } from '@ant-design/icons';
import { App, Button, Popover, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { saveFile } from '@/api/download.ts';
import { asProblem, problemTitle } from '@/api/problem.ts';
import { ConfirmAction } from '@/components/ConfirmAction.tsx';
import { EvidenceHistory } from '@/components/EvidenceHistory.tsx';
import { FileDrop } from '@/components/FileDrop.tsx';
import { PinMark } from '@/components/PinPlace.tsx';
import { StatusTag } from '@/components/StatusTag.tsx';
import { formatDay, formatMoment } from '@/lib/format/date.ts';
import { formatBytes } from '@/lib/format/number.ts';
import { useSheetAddress } from '../hooks.ts';
import type { Evidence, EvidenceLink, Mode, SheetIndicator } from '../model.ts';
import { addRevision, contentPath, decideLink, moveLink, withdrawLink } from '../queries.ts';
import { ACCEPT } from './EvidenceAdd.tsx';
import { useEvidenceChanged } from './EvidencePanel.tsx';
import { isShown } from './FileView.tsx';
import { ParticularsAction } from './ParticularsAction.tsx';
import { PinAction } from './PinDialog.tsx';

interface ItemProps {
  document: Evidence;
  indicator: SheetIndicator;
  mode: Mode;
}

/** One document: what it is, which year and page it proves, and what is said of that. */
export function EvidenceItem({ document, indicator, mode }: ItemProps) {
  const { t } = useTranslation('evaluation');
  const { message } = App.useApp();
  const { go } = useSheetAddress();
  const changed = useEvidenceChanged();
  const links = document.links.filter((link) => link.indicatorCode === indicator.code);
  const facts = [
    document.number && t('evidence.of.number', { number: document.number }),
    document.issuer,
    document.issuedOn && t('evidence.of.issued', { day: formatDay(document.issuedOn) }),
    (document.periodFrom || document.periodTo) &&
      t('evidence.of.period', {
        from: formatDay(document.periodFrom ?? null),
        to: formatDay(document.periodTo ?? null),
      }),
    document.validTo && t('evidence.of.valid', { day: formatDay(document.validTo) }),
    document.confidentiality !== 'INTERNAL' && t(`evidence.level.${document.confidentiality}`),
  ].filter(Boolean);
  const open = (link?: EvidenceLink) =>
    go({
      file: link?.revisionId ?? document.revisionId,
      page: link?.page ? String(link.page) : undefined,
      pin: link?.id,
      region: undefined,
    });
  const save = () =>
    saveFile(contentPath(document.revisionId), document.fileName).catch((thrown: unknown) =>
      message.error(problemTitle(asProblem(thrown))),
    );

  return (
    <li className="evidence">
      <p className="evidence-title">{document.title}</p>
      {facts.length > 0 && <p className="secondary">{facts.join(' · ')}</p>}
      <p className="secondary">
        {document.fileName} · {formatBytes(document.size)} · {t('evidence.of.revision', { number: document.revision })}{' '}
        · {t('evidence.of.uploaded', { name: document.uploadedByName, at: formatMoment(document.uploadedAt) })}
      </p>
      <ul className="evidence-links">
        {links.map((link) => (
          <li key={link.id}>
            <span className="evidence-where">
              {link.region && <PinMark region={link.region} />}
              {link.period && link.period !== 'single'
                ? t('evidence.inYear', { year: link.period })
                : t('evidence.whole')}
              {link.page ? (
                <button type="button" className="text-link" onClick={() => open(link)}>
                  {t('evidence.onPage', { page: link.page })}
                </button>
              ) : null}
            </span>
            <StatusTag family="link" code={link.decision} />
            {link.newerRevision && <NewerRevision link={link} document={document} />}
            {link.findings.map((finding) => (
              <span key={finding} className="field-problem">
                {t('evidence.periodOutside')}
              </span>
            ))}
            {link.quote && <q className="secondary">{link.quote}</q>}
            {link.reason && <span className="secondary">{link.reason}</span>}
            {mode === 'appraise' && <Decide link={link} title={document.title} />}
            {mode === 'supply' && link.allowedActions.includes('WITHDRAW') && (
              <ConfirmAction
                label={t('evidence.withdraw')}
                title={t('evidence.withdrawTitle')}
                text={t('evidence.withdrawText', { title: document.title })}
                button={{ size: 'small', type: 'text' }}
                onConfirm={async () => {
                  await withdrawLink(link);
                  await changed();
                }}
              />
            )}
          </li>
        ))}
      </ul>
      <div className="evidence-tools">
        {document.contentVisible && isShown(document.mediaType) && (
          <Button size="small" icon={<EyeOutlined aria-hidden />} onClick={() => open(links.find((link) => link.page))}>
            {t('evidence.open')}
            <span className="visually-hidden"> {document.title}</span>
          </Button>
        )}
        <Button size="small" icon={<DownloadOutlined aria-hidden />} onClick={() => void save()}>
          {t('evidence.download')}
          <span className="visually-hidden"> {document.title}</span>
        </Button>
        {mode === 'supply' && document.allowedActions.includes('LINK') && (
          <PinAction document={document} indicator={indicator} />
        )}
        {mode === 'supply' && document.allowedActions.includes('EDIT') && (
          <ParticularsAction key={document.particularsVersion} document={document} />
        )}
        {mode === 'supply' && document.allowedActions.includes('REVISE') && <NewRevision document={document} />}
        <EvidenceHistory document={document} />
      </div>
    </li>
  );
}

function NewRevision({ document }: { document: Evidence }) {
  const { t } = useTranslation('evaluation');
  const changed = useEvidenceChanged();
  return (
    <Popover
      trigger="click"
      title={t('evidence.revise')}
      content={
        <div className="popover-form">
          <p className="secondary">{t('evidence.reviseText')}</p>
          <FileDrop
            label={t('evidence.upload')}
            accept={ACCEPT}
            maxBytes={50 * 1024 * 1024}
            onFile={async (file, onProgress) => {
              await addRevision(document.documentId, file, onProgress);
              await changed();
            }}
          />
        </div>
      }
    >
      <Button size="small">{t('evidence.revise')}</Button>
    </Popover>
  );
}

/** A later file exists: the link stays where it is until somebody moves it. */
function NewerRevision({ link, document }: { link: EvidenceLink; document: Evidence }) {
  const { t } = useTranslation('evaluation');
  const changed = useEvidenceChanged();
  return (
    <>
      <Tag color="warning" icon={<HistoryOutlined aria-hidden />}>
        {t('evidence.newer', { number: link.revision, newest: document.revision })}
      </Tag>
      {link.allowedActions.includes('MOVE') && (
        <ConfirmAction
          label={t('evidence.move')}
          title={t('evidence.moveTitle')}
          text={t('evidence.moveText', { newest: document.revision })}
          button={{ size: 'small' }}
          onConfirm={async () => {
            await moveLink(link);
            await changed();
          }}
        />
      )}
    </>
  );
}

/** The appraiser's word on one link; a refusal needs its reason. */
function Decide({ link, title }: { link: EvidenceLink; title: string }) {
  const { t } = useTranslation('evaluation');
  const { message } = App.useApp();
  const changed = useEvidenceChanged();
  if (!link.allowedActions.includes('DECIDE')) return null;
  const accept = () =>
    decideLink(link, { decision: 'ACCEPTED' })
      .catch((thrown: unknown) => message.error(problemTitle(asProblem(thrown))))
      .then(changed);
  return (
    <span className="evidence-decide">
      {link.decision !== 'ACCEPTED' && (
        <Button size="small" onClick={() => void accept()}>
          {t('evidence.accept')}
          <span className="visually-hidden"> {title}</span>
        </Button>
      )}
      {link.decision !== 'REJECTED' && (
        <ConfirmAction
          label={t('evidence.reject')}
          title={t('evidence.rejectTitle')}
          text={t('evidence.rejectText', { title })}
          reason="required"
          button={{ size: 'small' }}
          onConfirm={async ({ reason }) => {
            await decideLink(link, { decision: 'REJECTED', reason });
            await changed();
          }}
        />
      )}
    </span>
  );
}
