import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatDecimal, NO_VALUE } from '@/lib/format/number.ts';
import { localName } from '@/lib/i18n.ts';
import { type Change, figuresOf } from '../model.ts';
import { sheetQuery } from '../queries.ts';

/** Cell by cell what was said at the last certification and what is said now. */
export function ChangeTable({ changes }: { changes: Change[] }) {
  const { t } = useTranslation('submission');
  const { evaluationId } = useParams({ strict: false }) as { evaluationId: string };
  const sheet = useQuery(sheetQuery(evaluationId)).data;
  const names = new Map(
    sheet?.groups
      .flatMap((group) => group.criteria.flatMap((criterion) => criterion.indicators))
      .map((indicator) => [indicator.code, localName(indicator)]),
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls must be reached by keyboard.
    <section className="change-table" tabIndex={0} aria-label={t('changes.caption')}>
      <table className="summary">
        <caption className="visually-hidden">{t('changes.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('changes.cell')}</th>
            <th scope="col">{t('changes.before')}</th>
            <th scope="col">{t('changes.after')}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map((change) => (
            <tr key={`${change.indicatorCode} ${change.period}`}>
              <th scope="row">
                <Link
                  className="text-link"
                  to={`/danh-gia/${evaluationId}` as '/'}
                  search={{ indicator: change.indicatorCode } as never}
                >
                  {change.indicatorCode}
                  {change.period !== 'single' && ` · ${change.period}`}
                </Link>
                <span className="cell-sub">{names.get(change.indicatorCode)}</span>
              </th>
              <td>
                <Said said={change.before} />
              </td>
              <td>
                <Said said={change.after} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Said({ said }: { said: Change['after'] }) {
  const { t } = useTranslation(['submission', 'domain']);
  if (!said) return <>{NO_VALUE}</>;
  const figures = figuresOf(said.value);
  return (
    <>
      {said.state !== 'REPORTED' && <span>{t(`domain:state.cell.${said.state}`)}</span>}
      {figures.map(([name, text]) => (
        <span key={name} className="figure-line">
          <span className="secondary">
            {name.startsWith('output:')
              ? t(`domain:output.${name.slice(7)}`, { defaultValue: name.slice(7) })
              : t(`submission:figure.${name}`, { defaultValue: name })}
          </span>{' '}
          {text.includes('×') ? text : formatDecimal(text)}
        </span>
      ))}
      {said.explanation && <span className="cell-sub">{said.explanation}</span>}
    </>
  );
}
