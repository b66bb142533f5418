import { useTranslation } from 'react-i18next';
import { formatDay } from '@/lib/format/date.ts';
import { formatShare } from '@/lib/format/number.ts';
import { localName } from '@/lib/i18n.ts';
import { type Item, type YearlyList, yearsText } from '../model.ts';
import './print.css';

/** The list on paper, laid out as Biểu mẫu 01. The official layout is not at hand, so the paper says that it illustrates. */
export function ListPrint({ list }: { list: YearlyList }) {
  const { t } = useTranslation('catalogue');
  const included = list.items.filter((item) => item.included);
  const left = list.items.filter((item) => !item.included);
  return (
    <article className="form-01" aria-hidden="true">
      <header>
        <p>
          {t('paper.city')}
          <b>{t('paper.department')}</b>
        </p>
        <p>
          <b>{t('paper.nation')}</b>
          <b className="form-01-motto">{t('paper.motto')}</b>
        </p>
      </header>
      <p className="form-01-mark">{t('paper.mark')}</p>
      <h2>{t('paper.title', { year: list.year })}</h2>
      <p className="form-01-decision">
        {list.decision
          ? t('paper.decision', { number: list.decision.number, date: formatDay(list.decision.date) })
          : t(`paper.not.${list.state}`)}
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('paper.number')}</th>
            <th scope="col">{t('paper.code')}</th>
            <th scope="col">{t('paper.name')}</th>
            <th scope="col">{t('column.governingBody')}</th>
            <th scope="col">{t('paper.functions')}</th>
            <th scope="col">{t('column.foundedOn')}</th>
            <th scope="col">{t('item.dataYears')}</th>
            <th scope="col">{t('paper.method')}</th>
          </tr>
        </thead>
        <tbody>
          {included.map((item, index) => (
            <tr key={item.id}>
              <td>{index + 1}</td>
              <td>{item.code}</td>
              <td>{localName({ vi: item.nameVi, en: item.nameEn })}</td>
              <td>{item.governingBodyName}</td>
              <td>{functionsOf(item)}</td>
              <td>{formatDay(item.foundedOn)}</td>
              <td>{yearsText(item.dataYears)}</td>
              <td>{t('paper.byDepartment')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {left.length > 0 && (
        <>
          <h3>{t('paper.leftOut')}</h3>
          <ol>
            {left.map((item) => (
              <li key={item.id}>
                {t('paper.left', {
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
          <b>{t('paper.drawnUp')}</b>
          {t('paper.sign')}
        </p>
        <p>
          <b>{t('paper.submitted')}</b>
          {t('paper.sign')}
        </p>
        <p>
          <b>{t('paper.approved')}</b>
          {t('paper.sign')}
        </p>
      </footer>
    </article>
  );
}

const functionsOf = (item: Item): string =>
  item.functions.map(({ code, share }) => `${code} ${formatShare(share)}`).join('; ');
