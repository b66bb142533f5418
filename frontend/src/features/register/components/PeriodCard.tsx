import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button, Checkbox, Form } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '@/components/Card.tsx';
import { FormDrawer } from '@/components/FormDrawer.tsx';
import { NumberField } from '@/components/NumberField.tsx';
import { Status } from '@/components/StatusTag.tsx';
import { formatDecimal, formatPercent, NO_VALUE } from '@/lib/format/number.ts';
import type { NumberReading } from '@/lib/format/number-input.ts';
import { localName } from '@/lib/i18n.ts';
import type { Plan } from '../model.ts';
import { plansQuery, usePlanActs } from '../queries.ts';

/** The years of a period, their weights and results, and what the period came to – or why that is not known. */
export function PeriodCard({ plan }: { plan: Plan }) {
  const { t } = useTranslation('register');
  const [composing, setComposing] = useState(false);
  const result = plan.result;
  return (
    <Card
      title={t('period.title')}
      subtitle={t('period.hint')}
      extra={
        plan.allowedActions.includes('SET_MEMBERS') && (
          <Button onClick={() => setComposing(true)}>{t('period.compose')}</Button>
        )
      }
    >
      <div className="stack">
        {result?.percentShown ? (
          <p>
            <strong>{t('period.result', { percent: formatPercent(result.percentShown) })}</strong>{' '}
            <span className="secondary">{t('period.exact', { percent: result.percent })}</span>
          </p>
        ) : (
          <ul className="object-list">
            {(result?.obstacles ?? []).map((obstacle) => (
              <li key={`${obstacle.year}-${obstacle.reason}`}>
                <Status tone="warning" label={`${obstacle.year}: ${t(`obstacle.${obstacle.reason}`)}`} />
              </li>
            ))}
          </ul>
        )}
        {plan.members.length > 0 && (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
          <section className="scroll-x" tabIndex={0} aria-label={t('period.table')}>
            <table className="plain-table">
              <thead>
                <tr>
                  <th scope="col">{t('field.year')}</th>
                  <th scope="col">{t('plan.one')}</th>
                  <th scope="col" className="number">
                    {t('period.weight')}
                  </th>
                  <th scope="col" className="number">
                    {t('plan.attainment')}
                  </th>
                  <th scope="col" className="number">
                    {t('period.contribution')}
                  </th>
                </tr>
              </thead>
              <tbody>
                {plan.members.map((member) => {
                  const adds = result?.years.find((year) => year.year === member.year);
                  return (
                    <tr key={member.planId}>
                      <td>{member.year}</td>
                      <td>
                        <Link to={`/plans/${member.planId}` as '/'}>{member.nameVi}</Link>
                      </td>
                      <td className="number">{formatDecimal(member.weight)}</td>
                      <td className="number">{member.percent ? formatPercent(member.percent) : NO_VALUE}</td>
                      <td className="number">{adds ? formatPercent(adds.contributionShown) : NO_VALUE}</td>
                    </tr>
                  );
                })}
              </tbody>
            </table>
          </section>
        )}
      </div>
      {composing && <MembersForm plan={plan} onClose={() => setComposing(false)} />}
    </Card>
  );
}

type TypedWeights = Record<string, { on?: boolean; weight?: string | NumberReading }>;

function MembersForm({ plan, onClose }: { plan: Plan; onClose: () => void }) {
  const { t } = useTranslation('register');
  const acts = usePlanActs();
  const annual = useQuery(plansQuery({ page: 0, size: 200, sort: 'startsOn', level: 'ANNUAL' }));
  if (!annual.data) return null;
  const rows = annual.data.items.filter(
    (row) => row.fromYear >= plan.fromYear && row.toYear <= plan.toYear && (!row.periodId || row.periodId === plan.id),
  );
  const weightOf = (id: string) => plan.members.find((member) => member.planId === id)?.weight;
  return (
    <FormDrawer
      title={t('period.compose')}
      hint={t('period.composeHint')}
      submit={t('save')}
      done={t('saved')}
      initial={{
        members: Object.fromEntries(
          rows.map((row) => [row.id, { on: weightOf(row.id) !== undefined, weight: weightOf(row.id) ?? '1' }]),
        ),
      }}
      version={plan.version}
      save={(values, version) => {
        const typed = (values.members ?? {}) as TypedWeights;
        return acts.compose(plan.id, version, {
          members: rows.flatMap((row) => {
            const line = typed[row.id];
            if (!line?.on) return [];
            const weight = typeof line.weight === 'object' ? line.weight.value : line.weight;
            return [{ planId: row.id, weight: weight ?? '1' }];
          }),
        });
      }}
      onClose={onClose}
    >
      {rows.length === 0 && <p>{t('period.noAnnual')}</p>}
      {rows.map((row) => (
        <div key={row.id} className="line-fields">
          <Form.Item name={['members', row.id, 'on']} valuePropName="checked" noStyle>
            <Checkbox>{`${row.fromYear} · ${localName({ vi: row.nameVi, en: row.nameEn })}`}</Checkbox>
          </Form.Item>
          <Form.Item name={['members', row.id, 'weight']} noStyle>
            <NumberField label={t('period.weightOf', { year: row.fromYear })} />
          </Form.Item>
        </div>
      ))}
    </FormDrawer>
  );
}
