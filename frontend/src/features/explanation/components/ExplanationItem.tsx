import { useTranslation } from 'react-i18next';
import { Status } from '@/components/StatusTag.tsx';
import { formatMoment } from '@/lib/format/date.ts';
import type { Explanation } from '../queries.ts';
import { AnswerAction } from './AnswerAction.tsx';
import { Effect } from './Effect.tsx';

interface ItemProps {
  evaluationId: string;
  item: Explanation;
  name?: string;
  answerable: boolean;
}

/** What the unit said of one indicator, what the department answered, and what it changed. */
export function ExplanationItem({ evaluationId, item, name, answerable }: ItemProps) {
  const { t } = useTranslation('explanation');
  const title = name ? `${item.indicatorCode} – ${name}` : item.indicatorCode;
  return (
    <li className="explanation" aria-label={title}>
      <div className="explanation-head">
        <h3>{title}</h3>
        {!item.answer ? (
          <Status tone="waiting" label={t('item.unanswered')} />
        ) : (
          <Status
            tone={item.answer.outcome === 'ACCEPTED' ? 'done' : 'returned'}
            label={t(`outcome.${item.answer.outcome}`)}
          />
        )}
      </div>
      <blockquote className="explanation-words">
        {item.text}
        {item.evidenceTitle && <span className="cell-sub">{t('item.evidence', { title: item.evidenceTitle })}</span>}
        <span className="cell-sub">{t('item.by', { name: item.byName, at: formatMoment(item.at) })}</span>
      </blockquote>
      {item.answer && (
        <blockquote className="explanation-words explanation-answer">
          {item.answer.reason}
          {item.answer.change && <p>{t('item.change', { change: item.answer.change })}</p>}
          <span className="cell-sub">
            {t('item.answeredBy', { name: item.answer.byName, at: formatMoment(item.answer.at) })}
          </span>
        </blockquote>
      )}
      <Effect before={item.before} after={item.after} caption={t('effect.caption', { code: item.indicatorCode })} />
      {answerable && !item.answer && (
        <div className="no-print">
          <AnswerAction evaluationId={evaluationId} item={item} />
        </div>
      )}
    </li>
  );
}
