import { useTranslation } from 'react-i18next';
import { formatDay } from '@/lib/format/date.ts';
import { formatShare } from '@/lib/format/number.ts';
import { localName } from '@/lib/i18n.ts';
import { type Item, type YearlyList, yearsText } from '../model.ts';
import './print.css';

/** The list on paper, laid out as Biểu mẫu 01. The official layout is not at hand, so the paper says that it illustrates. */
export function ListPrint({ list }: { list: YearlyList }) {
  const { t } = useTranslation(['catalogue', 'domain']);
  const ofOrganizations = list.kind === 'ORGANIZATION';
  const included = list.items.filter((item) => item.included);
  const left = list.items.filter((item) => !item.included);
  return (
    <article className="form-01" aria-hidden="true">
      <header>
        <p>
          {t('catalogue:paper.city')}
          <b>{t('catalogue:paper.department')}</b>
        </p>
        <p>
          <b>{t('catalogue:paper.nation')}</b>
          <b className="form-01-motto">{t('catalogue:paper.motto')}</b>
        </p>
      </header>
      <p className="form-01-mark">{t('catalogue:paper.mark')}</p>
      <h2>{t(`catalogue:paper.title.${list.kind}`, { year: list.year })}</h2>
      <p className="form-01-decision">
        {list.decision
          ? t('catalogue:paper.decision', { number: list.decision.number, date: formatDay(list.decision.date) })
          : t(`catalogue:paper.not.${list.state}`)}
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('catalogue:paper.number')}</th>
            <th scope="col">{t('catalogue:paper.code')}</th>
            <th scope="col">{t('catalogue:paper.name')}</th>
            <th scope="col">{ofOrganizations ? t('catalogue:column.governingBody') : t('catalogue:item.lead')}</th>
            {ofOrganizations && <th scope="col">{t('catalogue:paper.functions')}</th>}
            {list.kind === 'PROGRAMME' && <th scope="col">{t('catalogue:item.stage')}</th>}
            <th scope="col">{ofOrganizations ? t('catalogue:column.foundedOn') : t('catalogue:item.startsOn')}</th>
            <th scope="col">{ofOrganizations ? t('catalogue:item.dataYears') : t('catalogue:item.period')}</th>
            <th scope="col">{t('catalogue:paper.method')}</th>
          </tr>
        </thead>
        <tbody>
          {included.map((item, index) => (
            <tr key={item.id}>
              <td>{index + 1}</td>
              <td>{item.code}</td>
              <td>{localName({ vi: item.nameVi, en: item.nameEn })}</td>
              <td>{item.governingBodyName}</td>
              {ofOrganizations && <td>{functionsOf(item)}</td>}
              {item.stage && <td>{t(`domain:stage.${item.stage}`)}</td>}
              <td>{formatDay(item.foundedOn)}</td>
              <td>{yearsText(item.dataYears)}</td>
              <td>{t('catalogue:paper.byDepartment')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {left.length > 0 && (
        <>
          <h3>{t('catalogue:paper.leftOut')}</h3>
          <ol>
            {left.map((item) => (
              <li key={item.id}>
                {t('catalogue:paper.left', {
                  name: localName({ vi: item.nameVi, en: item.nameEn }),
                  code: item.code,
                  reason: item.reason,
                })}
              </li>
            ))}
          </ol>
        </>
      )}
      <footer>
        <p>
          <b>{t('catalogue:paper.drawnUp')}</b>
          {t('catalogue:paper.sign')}
        </p>
        <p>
          <b>{t('catalogue:paper.submitted')}</b>
          {t('catalogue:paper.sign')}
        </p>
        <p>
          <b>{t('catalogue:paper.approved')}</b>
          {t('catalogue:paper.sign')}
        </p>
      </footer>
    </article>
  );
}

const functionsOf = (item: Item): string =>
  item.functions.map(({ code, share }) => `${code} ${formatShare(share)}`).join('; ');
