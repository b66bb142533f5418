import { Form, Input, Radio, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/api/me.ts';
import { DateField } from '@/components/DateField.tsx';
import { FormDrawer } from '@/components/FormDrawer.tsx';
import { NumberField } from '@/components/NumberField.tsx';
import type { NumberReading } from '@/lib/format/number-input.ts';
import { type Costs, dong, type Entry, KINDS, SOURCES, type Source, trimmed, wholeOf } from '../model.ts';
import { useCostActs } from '../queries.ts';

/** Records an estimate or a spending of one source. */
export function CostForm({ costs, onClose }: { costs: Costs; onClose: () => void }) {
  const { t } = useTranslation(['cityplan', 'kit']);
  const me = useMe();
  const acts = useCostActs(costs.year, costs.code);
  const needed = (label: string) => [{ required: true, message: t('kit:field.required', { label }) }];
  return (
    <FormDrawer
      title={t('cityplan:costs.add')}
      hint={t('cityplan:costs.hint')}
      submit={t('cityplan:costs.save')}
      done={t('cityplan:costs.saved')}
      initial={{ kind: 'ESTIMATE' }}
      version={costs.version}
      current={async () => ({ values: {}, version: (await acts.present()).version })}
      save={(values, version) =>
        acts.record(version, {
          kind: values.kind as Entry['kind'],
          source: values.source as Source,
          sourceName: values.source === 'OTHER' ? trimmed(values.sourceName) : undefined,
          amount: wholeOf(values.amount as NumberReading | undefined),
          documentNumber: trimmed(values.documentNumber),
          documentDate: trimmed(values.documentDate),
          basis: trimmed(values.basis),
        })
      }
      onClose={onClose}
    >
      <Form.Item name="kind" label={t('cityplan:costs.kind')}>
        <Radio.Group options={KINDS.map((value) => ({ value, label: t(`cityplan:kind.${value}`) }))} />
      </Form.Item>
      <Form.Item name="source" label={t('cityplan:costs.source')} rules={needed(t('cityplan:costs.source'))}>
        <Select options={SOURCES.map((value) => ({ value, label: t(`cityplan:source.${value}`) }))} />
      </Form.Item>
      <Form.Item noStyle dependencies={['source']}>
        {({ getFieldValue }) =>
          getFieldValue('source') === 'OTHER' && (
            <Form.Item
              name="sourceName"
              label={t('cityplan:costs.sourceName')}
              rules={needed(t('cityplan:costs.sourceName'))}
            >
              <Input maxLength={200} />
            </Form.Item>
          )
        }
      </Form.Item>
      <Form.Item name="amount" label={t('cityplan:costs.amount')} rules={needed(t('cityplan:costs.amount'))}>
        <NumberField decimals={0} unit={t('cityplan:costs.dong')} />
      </Form.Item>
      <div className="form-pair">
        <Form.Item
          name="documentNumber"
          label={t('cityplan:costs.documentNumber')}
          rules={needed(t('cityplan:costs.documentNumber'))}
        >
          <Input maxLength={100} />
        </Form.Item>
        <Form.Item
          name="documentDate"
          label={t('cityplan:costs.documentDate')}
          rules={needed(t('cityplan:costs.documentDate'))}
        >
          <DateField max={me.today} />
        </Form.Item>
      </div>
      <Form.Item name="basis" label={t('cityplan:costs.basis')} rules={needed(t('cityplan:costs.basis'))}>
        <Input.TextArea rows={2} maxLength={1000} />
      </Form.Item>
    </FormDrawer>
  );
}

/** Withdraws an entry; it stays to be seen. */
export function WithdrawForm({ costs, entry, onClose }: { costs: Costs; entry: Entry; onClose: () => void }) {
  const { t } = useTranslation(['cityplan', 'kit']);
  const acts = useCostActs(costs.year, costs.code);
  return (
    <FormDrawer
      title={t('cityplan:costs.withdrawTitle', { amount: dong(entry.amount) })}
      hint={t('cityplan:costs.withdrawHint')}
      submit={t('cityplan:costs.withdraw')}
      done={t('cityplan:costs.withdrawnDone')}
      initial={{}}
      version={costs.version}
      current={async () => ({ values: {}, version: (await acts.present()).version })}
      save={(values, version) => acts.withdraw(version, entry.id, String(values.reason).trim())}
      onClose={onClose}
    >
      <Form.Item
        name="reason"
        label={t('cityplan:costs.reason')}
        rules={[
          {
            required: true,
            whitespace: true,
            message: t('kit:field.required', { label: t('cityplan:costs.reason') }),
          },
        ]}
      >
        <Input.TextArea rows={3} maxLength={1000} />
      </Form.Item>
    </FormDrawer>
  );
}
