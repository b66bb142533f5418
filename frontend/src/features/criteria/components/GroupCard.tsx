import { DownOutlined, RightOutlined } from '@ant-design/icons';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { ScrollFrame } from '@/components/ScrollFrame.tsx';
import { formatDecimal } from '@/lib/format/number.ts';
import { localName } from '@/lib/i18n.ts';
import { type Group, type Indicator, weightIn } from '../model.ts';
import { LevelMark } from './LevelMark.tsx';
import { MethodWords } from './MethodWords.tsx';
import './criteria.css';

interface GroupCardProps {
  group: Group;
  /** Codes of functions, or one column named `''`. */
  columns: string[];
  open: ReadonlySet<string>;
  onToggle: (code: string) => void;
}

/** A group with its criteria and indicators, as one table with the weights of each function. */
export function GroupCard({ group, columns, open, onToggle }: GroupCardProps) {
  const { t } = useTranslation(['criteria', 'domain']);
  const title = t('criteria:group', { code: group.code, name: localName(group) });
  const span = 3 + columns.length;
  return (
    <section className="card" aria-labelledby={`group-${group.code}`}>
      <div className="card-head">
        <h2 id={`group-${group.code}`}>{title}</h2>
        {columns.length === 1 && (
          <span>{t('criteria:weightOf', { weight: formatDecimal(weightIn(group, columns[0] ?? '')) })}</span>
        )}
      </div>
      <ScrollFrame className="criteria-scroll" label={title}>
        <table className="criteria-table">
          <thead>
            <tr>
              <th scope="col">{t('criteria:column.indicator')}</th>
              <th scope="col">{t('criteria:column.level')}</th>
              <th scope="col">{t('criteria:column.method')}</th>
              {columns.map((column) => (
                <th key={column} scope="col" className="number">
                  {column ? (
                    <abbr title={t(`domain:function.${column}`, { defaultValue: column })}>{column}</abbr>
                  ) : (
                    t('criteria:column.weight')
                  )}
                </th>
              ))}
            </tr>
          </thead>
          {group.criteria.map((criterion) => (
            <tbody key={criterion.code}>
              <tr className="criterion-row">
                <th scope="rowgroup" colSpan={span}>
                  {t('criteria:criterion', { code: criterion.code, name: localName(criterion) })}
                </th>
              </tr>
              {criterion.indicators.map((indicator) => (
                <IndicatorRows
                  key={indicator.code}
                  indicator={indicator}
                  columns={columns}
                  open={open.has(indicator.code)}
                  onToggle={() => onToggle(indicator.code)}
                />
              ))}
            </tbody>
          ))}
          <tfoot>
            <tr>
              <th scope="row" colSpan={3}>
                {t('criteria:groupSum')}
              </th>
              {columns.map((column) => (
                <td key={column} className="number">
                  {formatDecimal(weightIn(group, column))}
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </ScrollFrame>
    </section>
  );
}

interface IndicatorRowsProps {
  indicator: Indicator;
  columns: string[];
  open: boolean;
  onToggle: () => void;
}

function IndicatorRows({ indicator, columns, open, onToggle }: IndicatorRowsProps) {
  const { t } = useTranslation(['criteria', 'domain']);
  const more = `more-${indicator.code}`;
  return (
    <Fragment>
      <tr id={`indicator-${indicator.code}`} className="indicator-row">
        <th scope="row">
          <button type="button" className="indicator-name" aria-expanded={open} aria-controls={more} onClick={onToggle}>
            {open ? <DownOutlined aria-hidden /> : <RightOutlined aria-hidden />}
            <span>
              {localName(indicator)}
              <span className="cell-sub">
                {indicator.code} · {indicator.unit}
              </span>
            </span>
          </button>
        </th>
        <td>
          <LevelMark level={indicator.level} />
        </td>
        <td>
          {t(`domain:method.${indicator.scoring.method}`)}
          {indicator.scoring.aggregation && (
            <span className="cell-sub">{t(`domain:aggregation.${indicator.scoring.aggregation}`)}</span>
          )}
        </td>
        {columns.map((column) => (
          <td key={column} className="number">
            {formatDecimal(weightIn(indicator, column))}
          </td>
        ))}
      </tr>
      <tr id={more} className="indicator-more" hidden={!open}>
        <td colSpan={3 + columns.length}>
          <MethodWords indicator={indicator} />
          <p className="evidence-hint">
            <b>{t('criteria:evidence')}</b> {indicator.evidenceHint}
          </p>
        </td>
      </tr>
    </Fragment>
  );
}
