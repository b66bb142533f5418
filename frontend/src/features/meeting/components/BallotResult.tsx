import { useTranslation } from 'react-i18next';
import { Status } from '@/components/StatusTag.tsx';
import { formatCount } from '@/lib/format/number.ts';
import type { Ballot } from '../queries.ts';

/** Counts, what they decided and why, and the receipts of a secret ballot. */
export function BallotResult({ ballot }: { ballot: Ballot }) {
  const { t } = useTranslation('meeting');
  const { outcome } = ballot;
  if (!outcome) return null;
  const label = (code: string) => ballot.options.find((option) => option.code === code)?.label ?? code;
  return (
    <div className="meeting-result">
      <table className="meeting-tally">
        <caption className="visually-hidden">{t('ballot.tally')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('ballot.choice')}</th>
            <th scope="col">{t('ballot.count')}</th>
          </tr>
        </thead>
        <tbody>
          {ballot.tally.map((count) => (
            <tr key={count.option}>
              <th scope="row">{label(count.option)}</th>
              <td>{formatCount(count.votes)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        <Status
          tone={outcome.option ? 'done' : 'warning'}
          label={
            outcome.option
              ? t(`ballot.outcome.${outcome.basis}`, { option: label(outcome.option) })
              : t(`ballot.outcome.${outcome.basis}`, { options: outcome.tied.map(label).join(', ') })
          }
        />
      </p>
      {ballot.receipts.length > 0 && (
        <details>
          <summary>{t('ballot.receipts', { shown: formatCount(ballot.receipts.length) })}</summary>
          <ul className="technical meeting-receipts">
            {ballot.receipts.map((receipt) => (
              <li key={receipt}>{receipt}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
