import { Button, Form, Input, InputNumber, Radio, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/api/me.ts';
import { AgencySelect } from '@/components/AgencySelect.tsx';
import { Card } from '@/components/Card.tsx';
import { DateField } from '@/components/DateField.tsx';
import { DateText } from '@/components/DateText.tsx';
import { FormDrawer } from '@/components/FormDrawer.tsx';
import { NumberField } from '@/components/NumberField.tsx';
import { Status } from '@/components/StatusTag.tsx';
import { formatCount, formatMoney, formatPercent, NO_VALUE } from '@/lib/format/number.ts';
import type { NumberReading } from '@/lib/format/number-input.ts';
import { MEASURES, type Measure, MONEY, NOTE_KINDS, type Policy, trimmed, wholeOf } from '../model.ts';
import { usePolicyActs } from '../queries.ts';

const amountText = (measure: Measure, amount: number): string =>
  MONEY.includes(measure) ? formatMoney(String(amount)) : formatCount(amount);

/** The baseline data set: every figure, before against after, and what is missing. */
export function BaselineCard({ policy }: { policy: Policy }) {
  const { t } = useTranslation('register');
  const [open, setOpen] = useState(false);
  return (
    <Card
      title={t('baseline.title')}
      subtitle={policy.comparedWith ? t('baseline.compared', { group: policy.comparedWith }) : t('baseline.alone')}
      extra={
        policy.allowedActions.includes('RECORD') && <Button onClick={() => setOpen(true)}>{t('baseline.add')}</Button>
      }
    >
      <div className="stack">
        {policy.missing.length > 0 && (
          <Status
            tone="warning"
            label={t('baseline.missing', { measures: policy.missing.map((one) => t(`measure.${one}`)).join(', ') })}
          />
        )}
        {policy.figures.length > 0 && (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
          <section className="scroll-x" tabIndex={0} aria-label={t('baseline.table')}>
            <table className="plain-table">
              <thead>
                <tr>
                  <th scope="col">{t('baseline.measure')}</th>
                  <th scope="col" className="number">
                    {t('objectivePhase.BEFORE')}
                  </th>
                  <th scope="col" className="number">
                    {t('objectivePhase.AFTER')}
                  </th>
                  <th scope="col" className="number">
                    {t('baseline.change')}
                  </th>
                </tr>
              </thead>
              <tbody>
                {MEASURES.filter((measure) => policy.figures.some((one) => one.measure === measure)).map((measure) => {
                  const compared = policy.comparison.find((one) => one.measure === measure);
                  return (
                    <tr key={measure}>
                      <th scope="row">{t(`measure.${measure}`)}</th>
                      {(['BEFORE', 'AFTER'] as const).map((phase) => (
                        <td key={phase} className="number">
                          {policy.figures
                            .filter((one) => one.measure === measure && one.phase === phase)
                            .map((one) => (
                              <span key={one.year} className="figure-line">
                                {t('baseline.inYear', { year: one.year, amount: amountText(measure, one.amount) })}
                                <span className="cell-sub">{one.source}</span>
                              </span>
                            ))}
                        </td>
                      ))}
                      <td className="number">
                        {compared?.changeShown ? formatPercent(compared.changeShown) : NO_VALUE}
                      </td>
                    </tr>
                  );
                })}
              </tbody>
            </table>
          </section>
        )}
      </div>
      {open && <FigureForm policy={policy} onClose={() => setOpen(false)} />}
    </Card>
  );
}

function FigureForm({ policy, onClose }: { policy: Policy; onClose: () => void }) {
  const { t } = useTranslation(['register', 'kit']);
  const year = Number(useMe().today.slice(0, 4));
  const acts = usePolicyActs();
  const needed = (label: string) => [{ required: true, message: t('kit:field.required', { label }) }];
  return (
    <FormDrawer
      title={t('register:baseline.add')}
      hint={t('register:baseline.hint')}
      submit={t('register:save')}
      done={t('register:saved')}
      initial={{ measure: 'ENTERPRISE_SPENDING', phase: 'AFTER', year: year - 1 }}
      version={policy.version}
      current={async () => ({ values: {}, version: (await acts.present(policy.id)).version })}
      save={(values, version) =>
        acts.figure(policy.id, version, {
          measure: values.measure as Measure,
          phase: values.phase as 'BEFORE' | 'AFTER',
          year: Number(values.year),
          amount: wholeOf(values.amount as NumberReading | undefined),
          source: String(values.source).trim(),
          reason: trimmed(values.reason),
        })
      }
      onClose={onClose}
    >
      <Form.Item name="measure" label={t('register:baseline.measure')}>
        <Select options={MEASURES.map((value) => ({ value, label: t(`register:measure.${value}`) }))} />
      </Form.Item>
      <Form.Item name="phase" label={t('register:objectives.phase')}>
        <Radio.Group
          options={(['BEFORE', 'AFTER'] as const).map((value) => ({
            value,
            label: t(`register:objectivePhase.${value}`),
          }))}
        />
      </Form.Item>
      <Form.Item name="year" label={t('register:field.year')} rules={needed(t('register:field.year'))}>
        <InputNumber min={2000} max={2100} precision={0} controls={false} style={{ width: 120 }} />
      </Form.Item>
      <Form.Item name="amount" label={t('register:baseline.amount')} rules={needed(t('register:baseline.amount'))}>
        <NumberField decimals={0} />
      </Form.Item>
      <Form.Item name="source" label={t('register:baseline.source')} rules={needed(t('register:baseline.source'))}>
        <Input maxLength={500} />
      </Form.Item>
      <Form.Item name="reason" label={t('register:decision.reason')} extra={t('register:baseline.reasonHint')}>
        <Input.TextArea rows={2} maxLength={1000} />
      </Form.Item>
    </FormDrawer>
  );
}

/** Coordination between agencies, difficulties and risks. */
export function NotesCard({ policy }: { policy: Policy }) {
  const { t } = useTranslation('register');
  const [open, setOpen] = useState(false);
  return (
    <Card
      title={t('notes.title')}
      extra={
        policy.allowedActions.includes('RECORD') && <Button onClick={() => setOpen(true)}>{t('notes.add')}</Button>
      }
    >
      {policy.notes.length === 0 ? (
        <p className="secondary">{t('notes.none')}</p>
      ) : (
        <ol className="object-list">
          {policy.notes.map((note) => (
            <li key={note.id}>
              <span>
                <Status
                  tone={note.kind === 'COORDINATION' ? 'progress' : 'warning'}
                  label={t(`noteKind.${note.kind}`)}
                />{' '}
                {note.text}
                <span className="cell-sub">
                  {[note.agencyName, note.document].filter(Boolean).join(' · ')} {note.on && <DateText day={note.on} />}
                </span>
                {note.proposal && (
                  <span className="cell-sub">{t('findings.proposalIs', { proposal: note.proposal })}</span>
                )}
              </span>
            </li>
          ))}
        </ol>
      )}
      {open && <NoteForm policy={policy} onClose={() => setOpen(false)} />}
    </Card>
  );
}

function NoteForm({ policy, onClose }: { policy: Policy; onClose: () => void }) {
  const { t } = useTranslation(['register', 'kit']);
  const me = useMe();
  const acts = usePolicyActs();
  const needed = (label: string) => [{ required: true, message: t('kit:field.required', { label }) }];
  return (
    <FormDrawer
      title={t('register:notes.add')}
      submit={t('register:save')}
      done={t('register:saved')}
      initial={{ kind: 'COORDINATION' }}
      version={policy.version}
      current={async () => ({ values: {}, version: (await acts.present(policy.id)).version })}
      save={(values, version) =>
        acts.note(policy.id, version, {
          kind: values.kind as (typeof NOTE_KINDS)[number],
          agencyId: trimmed(values.agencyId),
          on: trimmed(values.on),
          text: String(values.text).trim(),
          proposal: trimmed(values.proposal),
          document: trimmed(values.document),
        })
      }
      onClose={onClose}
    >
      <Form.Item name="kind" label={t('register:notes.kind')}>
        <Radio.Group options={NOTE_KINDS.map((value) => ({ value, label: t(`register:noteKind.${value}`) }))} />
      </Form.Item>
      <Form.Item name="agencyId" label={t('register:notes.agency')}>
        <AgencySelect />
      </Form.Item>
      <Form.Item name="on" label={t('register:notes.on')}>
        <DateField max={me.today} />
      </Form.Item>
      <Form.Item name="text" label={t('register:notes.text')} rules={needed(t('register:notes.text'))}>
        <Input.TextArea rows={3} maxLength={2000} />
      </Form.Item>
      <Form.Item name="proposal" label={t('register:finding.proposal')}>
        <Input.TextArea rows={2} maxLength={2000} />
      </Form.Item>
      <Form.Item name="document" label={t('register:field.document')}>
        <Input maxLength={200} />
      </Form.Item>
    </FormDrawer>
  );
}
