import { useTranslation } from 'react-i18next';
import { problemText } from '@/api/problem.ts';
import type { Finding } from '../model.ts';

/** What is said about a place in the workbook: where, what rule, what stands there, what should. */
export function FindingList({ findings }: { findings: readonly Finding[] }) {
  const { t } = useTranslation('workbook');
  if (findings.length === 0) return null;
  return (
    <ul className="problem-list">
      {findings.map((finding) => (
        <li key={`${finding.sheet} ${finding.cell} ${finding.code}`}>
          <strong>{t(`severity.${finding.severity}`)}</strong>{' '}
          {finding.cell && t('place', { sheet: finding.sheet, cell: finding.cell })}{' '}
          {problemText(finding.code, finding.params)}
          {finding.received && <span className="cell-sub">{t('received', { text: finding.received })}</span>}
          {finding.expected && <span className="cell-sub">{t('expected', { text: finding.expected })}</span>}
          <span className="technical">{finding.code}</span>
        </li>
      ))}
    </ul>
  );
}
