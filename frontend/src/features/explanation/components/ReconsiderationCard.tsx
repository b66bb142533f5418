import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { saveFile } from '@/api/download.ts';
import { asProblem } from '@/api/problem.ts';
import { Card } from '@/components/Card.tsx';
import { ProblemAlert } from '@/components/ProblemAlert.tsx';
import { Status } from '@/components/StatusTag.tsx';
import { formatDay, formatMoment } from '@/lib/format/date.ts';
import { decisionPaperPath, type Reconsideration, reconsiderationsQuery } from '../reconsideration-queries.ts';
import { AskAction } from './AskAction.tsx';
import { DecideAction } from './DecideAction.tsx';
import { Effect } from './Effect.tsx';

interface CardProps {
  evaluationId: string;
  approved: boolean;
  names: ReadonlyMap<string, string>;
}

/** What the unit asked of its approved result, and what was decided by people who had no hand in it. */
export function ReconsiderationCard({ evaluationId, approved, names }: CardProps) {
  const { t } = useTranslation('explanation');
  const query = useQuery(reconsiderationsQuery(evaluationId));
  if (query.isError) return <ProblemAlert problem={asProblem(query.error)} onRetry={() => void query.refetch()} />;
  const known = query.data;
  // While an approved result is being amended its requests stay, and wait for their decisions.
  if (!known || (!approved && known.items.length === 0)) return null;
  return (
    <Card
      title={t('reconsideration.title')}
      subtitle={
        known.lastDay ? t('reconsideration.subtitle', { day: formatDay(known.lastDay) }) : t('reconsideration.amending')
      }
      extra={known.allowedActions.includes('ASK') && <AskAction known={known} names={names} />}
    >
      {known.involved && known.undecided > 0 && <Status tone="neutral" label={t('reconsideration.involved')} />}
      {known.items.length === 0 ? (
        <p className="secondary">{t('reconsideration.none')}</p>
      ) : (
        <ul className="explanations">
          {known.items.map((item) => (
            <Item
              key={item.id}
              evaluationId={evaluationId}
              item={item}
              title={
                item.indicatorCode
                  ? [item.indicatorCode, names.get(item.indicatorCode)].filter(Boolean).join(' – ')
                  : t('ask.wholeResult')
              }
              decidable={known.allowedActions.includes('DECIDE')}
            />
          ))}
        </ul>
      )}
    </Card>
  );
}

interface ItemProps {
  evaluationId: string;
  item: Reconsideration;
  title: string;
  decidable: boolean;
}

function Item({ evaluationId, item, title, decidable }: ItemProps) {
  const { t } = useTranslation('explanation');
  const { decision } = item;
  return (
    <li className="explanation" aria-label={title}>
      <div className="explanation-head">
        <h3>{title}</h3>
        {decision ? (
          <Status tone={decision.outcome === 'CHANGED' ? 'warning' : 'done'} label={t(`decided.${decision.outcome}`)} />
        ) : (
          <Status tone="waiting" label={t('reconsideration.waiting')} />
        )}
      </div>
      <blockquote className="explanation-words">
        {item.text}
        <span className="cell-sub">{t('item.by', { name: item.byName, at: formatMoment(item.at) })}</span>
      </blockquote>
      {decision && (
        <blockquote className="explanation-words explanation-answer">
          {decision.reason}
          <span className="cell-sub">
            {t('reconsideration.document', { number: decision.number, day: formatDay(decision.decidedOn) })}{' '}
            <button
              type="button"
              className="link-button"
              onClick={() =>
                void saveFile(decisionPaperPath(evaluationId, decision.document.id), decision.document.fileName)
              }
            >
              {decision.document.fileName}
            </button>
          </span>
          <span className="cell-sub">
            {t('reconsideration.decidedBy', { name: decision.byName, at: formatMoment(decision.at) })}
          </span>
        </blockquote>
      )}
      {decision?.outcome === 'CHANGED' && (
        <>
          <Effect before={item.before} after={item.after} caption={t('effect.ofReconsideration', { about: title })} />
          <Followed evaluationId={evaluationId} amendment={item.amendment} />
        </>
      )}
      {decidable && !decision && (
        <div className="no-print">
          <DecideAction evaluationId={evaluationId} item={item} />
        </div>
      )}
    </li>
  );
}

/** The amendment that carries the decision out: under way, or sealed with a number of its own. */
function Followed({ evaluationId, amendment }: { evaluationId: string; amendment?: Reconsideration['amendment'] }) {
  const { t } = useTranslation('explanation');
  if (!amendment) return <Status tone="waiting" label={t('followed.none')} />;
  const params = {
    version: amendment.versionNumber,
    number: amendment.documentNumber,
    day: formatDay(amendment.documentDate),
  };
  if (!amendment.sealNumber) return <Status tone="progress" label={t('followed.open', params)} />;
  return (
    <p className="explanation-followed">
      <Status tone="done" label={t('followed.sealed', params)} />{' '}
      <Link
        to={`/danh-gia/${evaluationId}/ket-qua` as '/'}
        search={{ version: amendment.versionNumber } as never}
        className="technical"
      >
        {amendment.sealNumber}
      </Link>
    </p>
  );
}
