import { Button } from 'antd';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { saveFile } from '@/api/download.ts';
import { ConfirmAction } from '@/components/ConfirmAction.tsx';
import { DateText } from '@/components/DateText.tsx';
import { Status } from '@/components/StatusTag.tsx';
import { dayBefore, formatDay, formatMoment } from '@/lib/format/date.ts';
import { formatCount } from '@/lib/format/number.ts';
import { type Decision, paperPath, useDeadlineActs } from '../deadline-queries.ts';

/** Decisions about the time for supplying, newest first; one that was taken back stays with the reason. */
export function DecisionList({ decisions, withUnits }: { decisions: readonly Decision[]; withUnits?: boolean }) {
  const { t } = useTranslation('request');
  const { revoke } = useDeadlineActs();
  return (
    <ul className="decisions" aria-label={t('decision.list')}>
      {decisions.map((decision) => (
        <li key={decision.id} className="decision">
          <div className="decision-head">
            <strong>{t(`decision.kind.${decision.kind}`)}</strong>
            {decision.revocation ? (
              <Status tone="returned" label={t('decision.revoked')} />
            ) : (
              <Status tone="done" label={t('decision.stands')} />
            )}
          </div>
          <div>{effectOf(decision, t)}</div>
          <div className="secondary">
            {decision.number && decision.decidedOn
              ? t('decision.number', { number: decision.number, day: formatDay(decision.decidedOn) })
              : null}{' '}
            {t('decision.entered', { name: decision.byName })} <DateText moment={decision.at} />
            {withUnits && ` · ${t('decision.units', { shown: formatCount(decision.concerned.length) })}`}
          </div>
          <div>{t('decision.reason', { reason: decision.reason })}</div>
          {decision.revocation && (
            <div>
              {t('decision.revokedBy', {
                name: decision.revocation.byName,
                at: formatMoment(decision.revocation.at),
                reason: decision.revocation.reason,
              })}
            </div>
          )}
          <div className="card-actions">
            <Button
              size="small"
              onClick={() =>
                void saveFile(paperPath(decision.campaignId, decision.document.id), decision.document.fileName)
              }
            >
              {t('decision.file', { name: decision.document.fileName })}
            </Button>
            {decision.allowedActions.includes('REVOKE') && (
              <ConfirmAction
                label={t('decision.revoke')}
                title={t('decision.revokeTitle')}
                text={t('decision.revokeText', { shown: formatCount(decision.concerned.length) })}
                reason="required"
                danger
                button={{ size: 'small' }}
                onConfirm={({ reason }) => revoke(decision.id, String(reason))}
              />
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}

function effectOf(decision: Decision, t: TFunction<'request'>): string {
  switch (decision.kind) {
    case 'EXTENSION':
      return t('decision.extends', {
        day: formatDay(decision.deadline),
        last: decision.deadline ? formatDay(dayBefore(decision.deadline)) : '',
      });
    case 'LATE_ENTRY':
      return t('decision.opens', { last: decision.openUntil ? formatDay(dayBefore(decision.openUntil)) : '' });
    case 'INCIDENT':
      return t('decision.incident', { from: formatMoment(decision.from), to: formatMoment(decision.to) });
  }
}
