import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { CardSkeleton } from '@/components/Skeletons.tsx';
import { localName } from '@/lib/i18n.ts';
import { useEvaluationId } from '../hooks.ts';
import { countsOf, placed } from '../model.ts';
import { sheetQuery } from '../queries.ts';

/** The dossier on one page, for who answers for it: counts by group, what is not reported, what is called not applicable. */
export function DossierSummary() {
  const { t } = useTranslation('evaluation');
  const sheet = useQuery({ ...sheetQuery(useEvaluationId()), refetchOnMount: 'always' }).data;
  if (!sheet) return <CardSkeleton rows={6} />;
  const all = placed(sheet).map(({ indicator }) => indicator);
  const rows = sheet.groups.map((group) => ({
    group,
    counts: countsOf(group.criteria.flatMap((criterion) => criterion.indicators)),
  }));
  const total = countsOf(all);
  const special = all.flatMap((indicator) =>
    indicator.cells
      .filter((cell) => cell.state === 'NOT_REPORTED' || cell.state === 'NOT_APPLICABLE')
      .map((cell) => ({ indicator, cell })),
  );
  return (
    <div className="stack">
      <table className="summary">
        <caption className="visually-hidden">{t('summary.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('summary.group')}</th>
            <th scope="col" className="number">
              {t('summary.filled')}
            </th>
            <th scope="col" className="number">
              {t('summary.evidence')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ group, counts }) => (
            <tr key={group.code}>
              <th scope="row">
                {group.code} {localName(group)}
              </th>
              <td className="number">{`${counts.filled}/${counts.total}`}</td>
              <td className="number">{`${counts.withEvidence}/${counts.needEvidence}`}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('summary.all')}</th>
            <td className="number">{`${total.filled}/${total.total}`}</td>
            <td className="number">{`${total.withEvidence}/${total.needEvidence}`}</td>
          </tr>
        </tfoot>
      </table>
      {special.length > 0 && (
        <details>
          <summary>{t('summary.special', { count: special.length })}</summary>
          <ul className="problem-list">
            {special.map(({ indicator, cell }) => (
              <li key={`${indicator.code} ${cell.period}`}>
                {indicator.code} · {t(`period.${cell.period}`, { defaultValue: cell.period })} ·{' '}
                {t(`domain:state.cell.${cell.state}`)}
                {cell.explanation && `: ${cell.explanation}`}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
