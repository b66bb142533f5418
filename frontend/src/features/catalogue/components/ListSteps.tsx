import { CheckOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { formatMoment } from '@/lib/format/date.ts';
import { STATES, stepOf, type YearlyList } from '../model.ts';

/** The four states in their order; done, present or to come is said in words too. */
export function ListSteps({ list }: { list: YearlyList }) {
  const { t } = useTranslation(['catalogue', 'domain']);
  const reached = stepOf(list.state);
  const since = (state: YearlyList['state']) =>
    list.history.toSorted((a, b) => a.at.localeCompare(b.at)).findLast((step) => step.to === state);
  return (
    <section className="card" aria-label={t('catalogue:steps.label')}>
      <ol className="state-steps">
        {STATES.map((state, index) => {
          const done = index < reached || list.state === 'APPROVED';
          const step = index <= reached ? since(state) : undefined;
          return (
            <li
              key={state}
              className={done ? 'step-done' : index === reached ? 'step-now' : 'step-later'}
              aria-current={index === reached ? 'step' : undefined}
            >
              <span className="step-mark" aria-hidden="true">
                {done ? <CheckOutlined aria-hidden /> : index + 1}
              </span>
              <span>
                <span className="step-name">{t(`domain:state.yearlyList.${state}`)}</span>
                <span className="visually-hidden">
                  {t(
                    done ? 'catalogue:steps.done' : index === reached ? 'catalogue:steps.now' : 'catalogue:steps.later',
                  )}
                </span>
                <span className="cell-sub">
                  {step ? `${step.byName} · ${formatMoment(step.at)}` : t(`catalogue:steps.by.${state}`)}
                </span>
              </span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
