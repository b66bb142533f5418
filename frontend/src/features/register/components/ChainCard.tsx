import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button, Form, Input, Radio, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '@/components/Card.tsx';
import { FormDrawer } from '@/components/FormDrawer.tsx';
import { Status } from '@/components/StatusTag.tsx';
import { formatDecimal, NO_VALUE } from '@/lib/format/number.ts';
import { localName } from '@/lib/i18n.ts';
import { type Plan, trimmed, yearsOf } from '../model.ts';
import { continuityQuery, plansQuery, seriesQuery, usePlanActs } from '../queries.ts';

const CHANGE_TONE = { KEPT: 'done', RENAMED: 'progress', CHANGED: 'warning', ENDED: 'neutral' } as const;

/** What became of the earlier plan's indicators, and each indicator's figures through all plans. */
export function ChainCard({ plan }: { plan: Plan }) {
  const { t } = useTranslation('register');
  const [open, setOpen] = useState<'inherit' | 'link' | null>(null);
  const may = plan.allowedActions.includes('SET_CHAIN');
  const chain = plan.chain;
  return (
    <Card
      title={t('chain.title')}
      subtitle={chain ? t('chain.from', { name: chain.earlierName }) : t('chain.hint')}
      extra={
        may && (
          <span className="card-tools">
            {!chain && <Button onClick={() => setOpen('inherit')}>{t('chain.inherit')}</Button>}
            <Button onClick={() => setOpen('link')}>{t('chain.link')}</Button>
          </span>
        )
      }
    >
      {!chain && <p className="secondary">{t('chain.none')}</p>}
      {chain && (
        <div className="stack">
          <ul className="object-list">
            {chain.steps.map((step) => (
              <li key={step.from.seriesId}>
                <span>
                  <Status tone={CHANGE_TONE[step.change]} label={t(`change_of.${step.change}`)} />{' '}
                  {step.to && step.change !== 'KEPT'
                    ? t('chain.step', {
                        from: `${localName({ vi: step.from.nameVi, en: step.from.nameEn })} (${step.from.unit})`,
                        to: `${localName({ vi: step.to.nameVi, en: step.to.nameEn })} (${step.to.unit})`,
                      })
                    : localName({ vi: step.from.nameVi, en: step.from.nameEn })}
                  {step.reason && <span className="cell-sub">{step.reason}</span>}
                </span>
              </li>
            ))}
            {chain.added.map((indicator) => (
              <li key={indicator.seriesId}>
                <span>
                  <Status tone="progress" label={t('chain.added')} />{' '}
                  {localName({ vi: indicator.nameVi, en: indicator.nameEn })}
                </span>
              </li>
            ))}
            {chain.lost.map((indicator) => (
              <li key={indicator.seriesId}>
                <span>
                  <Status tone="warning" label={t('chain.unspoken')} />{' '}
                  {localName({ vi: indicator.nameVi, en: indicator.nameEn })}
                </span>
              </li>
            ))}
          </ul>
          <ContinuityTable plan={plan} />
        </div>
      )}
      {open === 'inherit' && <InheritForm plan={plan} onClose={() => setOpen(null)} />}
      {open === 'link' && <LinkForm plan={plan} onClose={() => setOpen(null)} />}
    </Card>
  );
}

function ContinuityTable({ plan }: { plan: Plan }) {
  const { t } = useTranslation('register');
  const continuity = useQuery(continuityQuery(plan.id));
  const items = continuity.data?.items ?? [];
  const years = [...new Set(items.flatMap((line) => line.points.map((point) => point.year)))].sort((a, b) => a - b);
  if (years.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section className="scroll-x" tabIndex={0} aria-label={t('chain.table')}>
      <table className="plain-table">
        <caption className="visually-hidden">{t('chain.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('indicator.nameVi')}</th>
            {years.map((year) => (
              <th key={year} scope="col" className="number">
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map((line) => (
            <tr key={line.indicator.seriesId}>
              <th scope="row">
                <Link to={`/targets/${line.indicator.seriesId}` as '/'}>
                  {localName({ vi: line.indicator.nameVi, en: line.indicator.nameEn })}
                </Link>
                <span className="cell-sub">{line.indicator.unit}</span>
              </th>
              {years.map((year) => {
                const point = line.points.findLast((one) => one.year === year);
                return (
                  <td key={year} className="number">
                    {point?.actual ? formatDecimal(point.actual) : NO_VALUE}
                    {point?.target && (
                      <span className="cell-sub">{t('chain.target', { target: formatDecimal(point.target) })}</span>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Plans of the same level that come before this one. */
function EarlierField({ plan, value, onChange }: { plan: Plan; value?: string; onChange: (id: string) => void }) {
  const { t } = useTranslation('register');
  const plans = useQuery(plansQuery({ page: 0, size: 200, sort: '-startsOn', level: plan.level }));
  return (
    <Form.Item label={t('chain.earlier')} htmlFor="chain-earlier" required>
      <Select
        id="chain-earlier"
        value={value}
        onChange={onChange}
        options={(plans.data?.items ?? [])
          .filter((row) => row.fromYear < plan.fromYear)
          .map((row) => ({
            value: row.id,
            label: `${yearsOf(row)} · ${localName({ vi: row.nameVi, en: row.nameEn })}`,
          }))}
      />
    </Form.Item>
  );
}

interface TypedItem {
  what?: 'KEEP' | 'CHANGE' | 'END';
  nameVi?: string;
  unit?: string;
  reason?: string;
}

/** Builds the next set by inheriting: each indicator is kept, changed or ended. */
function InheritForm({ plan, onClose }: { plan: Plan; onClose: () => void }) {
  const { t } = useTranslation('register');
  const acts = usePlanActs();
  const [earlierId, setEarlierId] = useState<string>();
  const series = useQuery({ ...seriesQuery(earlierId ?? ''), enabled: earlierId !== undefined });
  const items = earlierId ? (series.data?.items ?? []) : [];
  return (
    <FormDrawer
      wide
      title={t('chain.inherit')}
      hint={t('chain.inheritHint')}
      submit={t('chain.inherit')}
      done={t('saved')}
      initial={{}}
      version={plan.version}
      current={async () => ({ values: {}, version: (await acts.present(plan.id)).version })}
      save={(values, version) => {
        const typed = (values.items ?? {}) as Record<string, TypedItem>;
        return acts.inherit(plan.id, version, {
          earlierId: earlierId ?? '',
          items: items.map((one) => {
            const item = typed[one.id] ?? {};
            const changed = item.what === 'CHANGE';
            return {
              seriesId: one.id,
              ends: item.what === 'END',
              nameVi: changed ? trimmed(item.nameVi) : undefined,
              unit: changed ? trimmed(item.unit) : undefined,
              reason: trimmed(item.reason),
            };
          }),
        });
      }}
      onClose={onClose}
    >
      <EarlierField plan={plan} value={earlierId} onChange={setEarlierId} />
      {items.map((one) => (
        <fieldset key={one.id} className="form-lines">
          <legend>{localName({ vi: one.nameVi, en: one.nameEn })}</legend>
          <Form.Item name={['items', one.id, 'what']} initialValue="KEEP" noStyle>
            <Radio.Group
              aria-label={t('chain.what')}
              options={(['KEEP', 'CHANGE', 'END'] as const).map((value) => ({ value, label: t(`inherit.${value}`) }))}
            />
          </Form.Item>
          <Form.Item noStyle dependencies={[['items', one.id, 'what']]}>
            {({ getFieldValue }) => {
              const what = getFieldValue(['items', one.id, 'what']) as TypedItem['what'];
              return (
                <div className="line-fields">
                  {what === 'CHANGE' && (
                    <>
                      <Form.Item name={['items', one.id, 'nameVi']} initialValue={one.nameVi} noStyle>
                        <Input aria-label={t('indicator.nameVi')} maxLength={300} style={{ width: 300 }} />
                      </Form.Item>
                      <Form.Item name={['items', one.id, 'unit']} initialValue={one.unit} noStyle>
                        <Input aria-label={t('field.unit')} maxLength={50} style={{ width: 110 }} />
                      </Form.Item>
                    </>
                  )}
                  {what !== 'KEEP' && (
                    <Form.Item name={['items', one.id, 'reason']} noStyle>
                      <Input
                        aria-label={t('decision.reason')}
                        placeholder={t('decision.reason')}
                        maxLength={1000}
                        style={{ width: 300 }}
                      />
                    </Form.Item>
                  )}
                </div>
              );
            }}
          </Form.Item>
        </fieldset>
      ))}
    </FormDrawer>
  );
}

const ENDS = 'ends';

/** Links indicators that are there on both sides; each of the earlier plan goes on or ends. */
function LinkForm({ plan, onClose }: { plan: Plan; onClose: () => void }) {
  const { t } = useTranslation('register');
  const acts = usePlanActs();
  const [earlierId, setEarlierId] = useState<string | undefined>(plan.chain?.earlierId);
  const earlier = useQuery({ ...seriesQuery(earlierId ?? ''), enabled: earlierId !== undefined });
  const own = useQuery(seriesQuery(plan.id));
  const items = earlierId ? (earlier.data?.items ?? []) : [];
  const stepOf = (id: string) => plan.chain?.steps.find((step) => step.from.seriesId === id);
  const options = [
    ...(own.data?.items ?? []).map((one) => ({
      value: one.id,
      label: `${localName({ vi: one.nameVi, en: one.nameEn })} (${one.unit})`,
    })),
    { value: ENDS, label: t('inherit.END') },
  ];
  return (
    <FormDrawer
      wide
      title={t('chain.link')}
      hint={t('chain.linkHint')}
      submit={t('save')}
      done={t('saved')}
      initial={{}}
      version={plan.version}
      current={async () => ({ values: {}, version: (await acts.present(plan.id)).version })}
      save={(values, version) => {
        const typed = (values.steps ?? {}) as Record<string, { to?: string; reason?: string }>;
        return acts.link(plan.id, version, {
          earlierId: earlierId ?? '',
          steps: items.flatMap((one) => {
            const step = typed[one.id];
            if (!step?.to) return [];
            return [{ from: one.id, to: step.to === ENDS ? undefined : step.to, reason: trimmed(step.reason) }];
          }),
        });
      }}
      onClose={onClose}
    >
      <EarlierField plan={plan} value={earlierId} onChange={setEarlierId} />
      {items.map((one) => {
        const step = stepOf(one.id);
        return (
          <fieldset key={one.id} className="form-lines">
            <legend>{`${localName({ vi: one.nameVi, en: one.nameEn })} (${one.unit})`}</legend>
            <div className="line-fields">
              <Form.Item
                name={['steps', one.id, 'to']}
                initialValue={step ? (step.to?.seriesId ?? ENDS) : undefined}
                noStyle
              >
                <Select
                  aria-label={t('chain.goesOn')}
                  placeholder={t('chain.goesOn')}
                  style={{ width: 330 }}
                  options={options}
                />
              </Form.Item>
              <Form.Item name={['steps', one.id, 'reason']} initialValue={step?.reason} noStyle>
                <Input
                  aria-label={t('decision.reason')}
                  placeholder={t('decision.reason')}
                  maxLength={1000}
                  style={{ width: 260 }}
                />
              </Form.Item>
            </div>
          </fieldset>
        );
      })}
    </FormDrawer>
  );
}
