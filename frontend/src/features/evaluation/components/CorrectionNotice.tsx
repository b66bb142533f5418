import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { usePermission } from '@/api/me.ts';
import { DateText } from '@/components/DateText.tsx';
import { Status } from '@/components/StatusTag.tsx';
import { CORRECTION_TONES, type Evaluation } from '../model.ts';
import { correctionsQuery } from '../queries.ts';
import { AnswerCorrection } from './CorrectionActions.tsx';

/** A correction that waits for somebody: for the department's word, or for the organization. */
export function CorrectionNotice({ evaluation }: { evaluation: Evaluation }) {
  const { t } = useTranslation('evaluation');
  const reads = usePermission('data:read');
  const query = useQuery({ ...correctionsQuery(evaluation.id), enabled: reads });
  const waiting = query.data?.items.filter(({ state }) => state === 'ASKED' || state === 'OPEN') ?? [];
  if (!query.data || waiting.length === 0) return null;
  const { version } = query.data;
  return waiting.map((correction) => (
    <section key={correction.id} className="lock correction-notice" aria-label={t('correction.waiting')}>
      <div className="stack">
        <p>
          <Status tone={CORRECTION_TONES[correction.state]} label={t(`correction.state.${correction.state}`)} />{' '}
          {t('correction.by', { name: correction.askedByName })} {correction.reason}
        </p>
        <p>
          {t('correction.cells')}{' '}
          {[...new Set(correction.cells.map(({ indicatorCode }) => indicatorCode))].map((code) => (
            <Link
              key={code}
              className="text-link"
              to={`/danh-gia/${evaluation.id}` as '/'}
              search={{ indicator: code } as never}
            >
              {code}{' '}
            </Link>
          ))}
        </p>
        {correction.answer?.dueOn && (
          <p className={correction.answer.overdue ? 'deadline-late' : undefined}>
            {t('correction.due')} <DateText day={correction.answer.dueOn} />
          </p>
        )}
        {correction.allowedActions.length > 0 && (
          <p className="correction-acts no-print">
            <AnswerCorrection correction={correction} version={version} />
          </p>
        )}
      </div>
    </section>
  ));
}
