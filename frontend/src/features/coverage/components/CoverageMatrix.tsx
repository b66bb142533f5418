import {
  CheckCircleOutlined,
  ClockCircleOutlined,
  MinusCircleOutlined,
  RollbackOutlined,
  WarningOutlined,
} from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { localName } from '@/lib/i18n.ts';
import { type Coverage, type CoverageState, STATES } from '../queries.ts';

const ICON = {
  NONE: MinusCircleOutlined,
  OUTSIDE: WarningOutlined,
  RETURNED: RollbackOutlined,
  UPLOADED: ClockCircleOutlined,
  ACCEPTED: CheckCircleOutlined,
} as const;

function State({ state, counts }: { state: CoverageState; counts?: Record<string, number> }) {
  const { t } = useTranslation('coverage');
  const Icon = ICON[state];
  const total = counts ? Object.values(counts).reduce((sum, count) => sum + count, 0) : 1;
  return (
    <span className={`coverage-state coverage-${state.toLowerCase()}`}>
      <Icon aria-hidden /> {t(`state.${state}`)}
      {counts && total > 1 && <span className="secondary"> {t('counted', { count: counts[state] ?? 0, total })}</span>}
    </span>
  );
}

/** Criterion × year; a criterion opens to its indicators, which lead to the sheet. */
export function CoverageMatrix({ coverage, evaluationId }: { coverage: Coverage; evaluationId: string }) {
  const { t } = useTranslation('coverage');
  const [open, setOpen] = useState<string[]>([]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table has to be scrolled by keyboard.
    <section className="coverage-scroll" tabIndex={0} aria-label={t('scroll')}>
      <table className="plain-table coverage">
        <caption className="visually-hidden">{t('matrix')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('criterion')}</th>
            {coverage.years.map((year) => (
              <th key={year} scope="col">
                {year}
              </th>
            ))}
          </tr>
        </thead>
        {coverage.criteria.map((criterion) => {
          const isOpen = open.includes(criterion.code);
          return (
            <tbody key={criterion.code}>
              <tr>
                <th scope="rowgroup">
                  <button
                    type="button"
                    className="text-link"
                    aria-expanded={isOpen}
                    onClick={() =>
                      setOpen((before) =>
                        isOpen ? before.filter((code) => code !== criterion.code) : [...before, criterion.code],
                      )
                    }
                  >
                    {criterion.code} {localName(criterion)}
                  </button>
                </th>
                {criterion.cells.map((cell) => (
                  <td key={cell.period}>
                    <State state={cell.state} counts={cell.counts} />
                  </td>
                ))}
              </tr>
              {isOpen &&
                criterion.indicators.map((indicator) => (
                  <tr key={indicator.code} className="coverage-indicator">
                    <th scope="row">
                      <Link to={`/danh-gia/${evaluationId}` as '/'} search={{ indicator: indicator.code } as never}>
                        {indicator.code} {localName(indicator)}
                      </Link>
                    </th>
                    {indicator.cells.map((cell) => (
                      <td key={cell.period}>
                        <State state={cell.state} />
                      </td>
                    ))}
                  </tr>
                ))}
            </tbody>
          );
        })}
      </table>
      <p className="secondary">{t('legend', { states: STATES.map((state) => t(`state.${state}`)).join(' < ') })}</p>
    </section>
  );
}
