import { useQuery } from '@tanstack/react-query';
import { Button, Checkbox, Form, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '@/components/Card.tsx';
import { DateText } from '@/components/DateText.tsx';
import { FormDrawer } from '@/components/FormDrawer.tsx';
import { NumberField } from '@/components/NumberField.tsx';
import { formatPercent } from '@/lib/format/number.ts';
import type { NumberReading } from '@/lib/format/number-input.ts';
import { localName } from '@/lib/i18n.ts';
import { type Plan, trimmed, yearsOf } from '../model.ts';
import { planQuery, plansQuery, usePlanActs } from '../queries.ts';

/** What an annual plan came to; what it was before stays on record. */
export function AttainmentCard({ plan }: { plan: Plan }) {
  const { t } = useTranslation('register');
  const [open, setOpen] = useState(false);
  const [counts, ...before] = plan.attainments;
  return (
    <Card
      title={t('plan.attainment')}
      extra={
        plan.allowedActions.includes('RECORD_ATTAINMENT') && (
          <Button onClick={() => setOpen(true)}>{t('attain.action')}</Button>
        )
      }
    >
      {counts ? (
        <>
          <p>
            <strong>{formatPercent(counts.percent)}</strong> · {counts.document}
          </p>
          <p className="secondary">
            {counts.recordedByName} · <DateText moment={counts.recordedAt} />
            {counts.reason && ` · ${counts.reason}`}
          </p>
          {before.map((one) => (
            <p key={one.recordedAt} className="secondary">
              {t('attain.before', { percent: formatPercent(one.percent), document: one.document })}
            </p>
          ))}
        </>
      ) : (
        <p className="secondary">{t('attain.none')}</p>
      )}
      {open && <AttainmentForm plan={plan} onClose={() => setOpen(false)} />}
    </Card>
  );
}

function AttainmentForm({ plan, onClose }: { plan: Plan; onClose: () => void }) {
  const { t } = useTranslation(['register', 'kit']);
  const acts = usePlanActs();
  const needed = (label: string) => [{ required: true, message: t('kit:field.required', { label }) }];
  return (
    <FormDrawer
      title={t('register:attain.action')}
      hint={t('register:attain.hint')}
      submit={t('register:save')}
      done={t('register:saved')}
      initial={{}}
      version={plan.version}
      current={async () => ({ values: {}, version: (await acts.present(plan.id)).version })}
      save={(values, version) => {
        const typed = values.percent as NumberReading | undefined;
        return acts.attain(plan.id, version, {
          percent: typed?.value ?? '',
          document: String(values.document).trim(),
          reason: trimmed(values.reason),
        });
      }}
      onClose={onClose}
    >
      <Form.Item name="percent" label={t('register:attain.percent')} rules={needed(t('register:attain.percent'))}>
        <NumberField />
      </Form.Item>
      <Form.Item
        name="document"
        label={t('register:field.document')}
        extra={t('register:decision.numberHint')}
        rules={needed(t('register:field.document'))}
      >
        <Input maxLength={200} />
      </Form.Item>
      {plan.attainments.length > 0 && (
        <Form.Item name="reason" label={t('register:decision.reason')} rules={needed(t('register:decision.reason'))}>
          <Input.TextArea rows={3} maxLength={1000} />
        </Form.Item>
      )}
    </FormDrawer>
  );
}

/** Shortcomings with cause and proposal; those of the plan before can be carried over. */
export function FindingsCard({ plan }: { plan: Plan }) {
  const { t } = useTranslation('register');
  const [open, setOpen] = useState<'record' | 'carry' | null>(null);
  const may = plan.allowedActions.includes('RECORD_FINDING');
  return (
    <Card
      title={t('findings.title')}
      subtitle={t('findings.hint')}
      extra={
        may && (
          <span className="card-tools">
            <Button onClick={() => setOpen('carry')}>{t('findings.carry')}</Button>
            <Button onClick={() => setOpen('record')}>{t('findings.add')}</Button>
          </span>
        )
      }
    >
      {plan.findings.length === 0 ? (
        <p className="secondary">{t('findings.none')}</p>
      ) : (
        <ol className="object-list">
          {plan.findings.map((finding) => (
            <li key={finding.id}>
              <span>
                <span className="cell-main">{finding.shortcoming}</span>
                <span className="cell-sub">{t('findings.causeIs', { cause: finding.cause })}</span>
                <span className="cell-sub">{t('findings.proposalIs', { proposal: finding.proposal })}</span>
                {finding.carriedFrom && <span className="cell-sub">{t('findings.carried')}</span>}
              </span>
            </li>
          ))}
        </ol>
      )}
      {open === 'record' && <FindingForm plan={plan} onClose={() => setOpen(null)} />}
      {open === 'carry' && <CarryForm plan={plan} onClose={() => setOpen(null)} />}
    </Card>
  );
}

function FindingForm({ plan, onClose }: { plan: Plan; onClose: () => void }) {
  const { t } = useTranslation(['register', 'kit']);
  const acts = usePlanActs();
  return (
    <FormDrawer
      title={t('register:findings.add')}
      submit={t('register:save')}
      done={t('register:saved')}
      initial={{}}
      version={plan.version}
      current={async () => ({ values: {}, version: (await acts.present(plan.id)).version })}
      save={(values, version) =>
        acts.find(plan.id, version, {
          shortcoming: String(values.shortcoming).trim(),
          cause: String(values.cause).trim(),
          proposal: String(values.proposal).trim(),
        })
      }
      onClose={onClose}
    >
      {(['shortcoming', 'cause', 'proposal'] as const).map((field) => (
        <Form.Item
          key={field}
          name={field}
          label={t(`register:finding.${field}`)}
          rules={[
            {
              required: true,
              whitespace: true,
              message: t('kit:field.required', { label: t(`register:finding.${field}`) }),
            },
          ]}
        >
          <Input.TextArea rows={3} maxLength={2000} />
        </Form.Item>
      ))}
    </FormDrawer>
  );
}

function CarryForm({ plan, onClose }: { plan: Plan; onClose: () => void }) {
  const { t } = useTranslation('register');
  const acts = usePlanActs();
  const [from, setFrom] = useState<string | undefined>(plan.chain?.earlierId);
  const plans = useQuery(plansQuery({ page: 0, size: 200, sort: '-startsOn' }));
  const earlier = useQuery({ ...planQuery(from ?? ''), enabled: from !== undefined });
  const open = (earlier.data?.findings ?? []).filter(
    (finding) => !plan.findings.some((own) => own.carriedFrom === finding.id),
  );
  return (
    <FormDrawer
      title={t('findings.carry')}
      hint={t('findings.carryHint')}
      submit={t('findings.carry')}
      done={t('saved')}
      initial={{}}
      version={plan.version}
      current={async () => ({ values: {}, version: (await acts.present(plan.id)).version })}
      save={(values, version) => acts.carry(plan.id, version, (values.findingIds as string[] | undefined) ?? [])}
      onClose={onClose}
    >
      <Form.Item label={t('chain.earlier')} htmlFor="carry-from">
        <Select
          id="carry-from"
          value={from}
          onChange={setFrom}
          options={(plans.data?.items ?? [])
            .filter((row) => row.fromYear < plan.fromYear)
            .map((row) => ({
              value: row.id,
              label: `${yearsOf(row)} · ${localName({ vi: row.nameVi, en: row.nameEn })}`,
            }))}
        />
      </Form.Item>
      {from && open.length === 0 && <p>{t('findings.nothing')}</p>}
      <Form.Item name="findingIds" label={t('findings.title')}>
        <Checkbox.Group
          className="stack"
          options={open.map((finding) => ({ value: finding.id, label: finding.shortcoming }))}
        />
      </Form.Item>
    </FormDrawer>
  );
}
