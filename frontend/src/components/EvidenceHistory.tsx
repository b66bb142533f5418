import { HistoryOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Evidence, particularsQuery } from '@/api/evidence.ts';
import { asProblem } from '@/api/problem.ts';
import { formatDay } from '@/lib/format/date.ts';
import { formatBytes, NO_VALUE } from '@/lib/format/number.ts';
import { DateText } from './DateText.tsx';
import { type FactChange, type HistoryEvent, historyOf } from './evidence-history.ts';
import { ProblemAlert } from './ProblemAlert.tsx';
import { CardSkeleton } from './Skeletons.tsx';

/** Opens the history of one document: its files, and who said what of it when. */
export function EvidenceHistory({ document }: { document: Evidence }) {
  const { t } = useTranslation('kit');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="small" icon={<HistoryOutlined aria-hidden />} onClick={() => setOpen(true)}>
        {t('history.open')}
        <span className="visually-hidden"> {document.title}</span>
      </Button>
      <Modal
        open={open}
        width="min(760px, 100vw)"
        title={t('history.title', { title: document.title })}
        footer={null}
        destroyOnHidden
        onCancel={() => setOpen(false)}
      >
        <Events document={document} />
      </Modal>
    </>
  );
}

function Events({ document }: { document: Evidence }) {
  const query = useQuery(particularsQuery(document.documentId, document.particularsVersion));
  if (query.isError) return <ProblemAlert problem={asProblem(query.error)} onRetry={() => void query.refetch()} />;
  if (!query.data) return <CardSkeleton rows={4} />;
  return (
    <ol className="history">
      {historyOf(query.data, document.revisions).map((event) => (
        <li key={`${event.kind}-${event.at}`}>
          <p className="secondary">
            <DateText moment={event.at} /> · {event.byName}
          </p>
          <What event={event} />
        </li>
      ))}
    </ol>
  );
}

function What({ event }: { event: HistoryEvent }) {
  const { t } = useTranslation('kit');
  const word = ({ fact }: FactChange, value: string | undefined): string => {
    if (!value) return NO_VALUE;
    if (fact === 'confidentiality') return t(`history.level.${value}`);
    return /From$|To$|On$/.test(fact) ? formatDay(value) : value;
  };
  if (event.kind === 'file') {
    return (
      <>
        <p className="history-what">{t('history.file', { number: event.file.revision })}</p>
        <p>
          {event.file.fileName} · {formatBytes(event.file.size)} ·{' '}
          <span className="technical">{event.file.sha256.slice(0, 12)}</span>
        </p>
      </>
    );
  }
  return (
    <>
      <p className="history-what">{t(event.first ? 'history.first' : 'history.said')}</p>
      {event.changes.length === 0 ? (
        <p>{t('history.same')}</p>
      ) : (
        <dl className="history-facts">
          {event.changes.map((change) => (
            <div key={change.fact}>
              <dt>{t(`history.fact.${change.fact}`)}</dt>
              <dd>
                {!event.first && (
                  <>
                    <del>{word(change, change.before)}</del>
                    {' → '}
                  </>
                )}
                {word(change, change.after)}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}
