import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Checkbox, Form, Input, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/api/me.ts';
import type { Schema } from '@/api/types.ts';
import { AgencySelect } from '@/components/AgencySelect.tsx';
import { DateField } from '@/components/DateField.tsx';
import { FormDrawer, type Values } from '@/components/FormDrawer.tsx';
import { NumberField } from '@/components/NumberField.tsx';
import type { NumberReading } from '@/lib/format/number-input.ts';
import { type Programme, SOURCES, trimmed, wholeOf } from '../model.ts';
import { useProgrammeActs } from '../queries.ts';

interface ProgrammeFormProps {
  /** What is edited; a new programme without it. */
  programme?: Programme;
  onClose: () => void;
  onSaved?: (programme: Programme) => void;
}

interface TypedLine {
  year?: number;
  source?: (typeof SOURCES)[number];
  amount?: string | NumberReading;
}

interface TypedProduct {
  name?: string;
  quantity?: string | NumberReading;
  unit?: string;
}

const valuesOf = (programme: Programme): Values => ({
  code: programme.code,
  nameVi: programme.nameVi,
  nameEn: programme.nameEn,
  agencyId: programme.agencyId,
  startsOn: programme.startsOn,
  endsOn: programme.endsOn,
  scope: programme.scope,
  published: programme.published,
  illustrative: programme.illustrative,
  budget: programme.budget.map((line) => ({ ...line, amount: String(line.amount) })),
  products: programme.products,
});

function toRequest(values: Values): Schema<'SaveProgramme'> {
  const lines = (values.budget ?? []) as TypedLine[];
  const products = (values.products ?? []) as TypedProduct[];
  return {
    code: String(values.code).trim(),
    nameVi: String(values.nameVi).trim(),
    nameEn: trimmed(values.nameEn),
    agencyId: String(values.agencyId),
    startsOn: String(values.startsOn),
    endsOn: String(values.endsOn),
    scope: trimmed(values.scope),
    published: values.published === true,
    illustrative: values.illustrative === true,
    budget: lines.map((line) => ({
      year: line.year ?? 0,
      source: line.source ?? 'CITY',
      amount: wholeOf(line.amount),
    })),
    products: products.map((product) => ({
      name: String(product.name).trim(),
      quantity: typeof product.quantity === 'object' ? product.quantity.value : product.quantity,
      unit: trimmed(product.unit),
    })),
  };
}

/** A programme's particulars, its budget by year and source, and its products. */
export function ProgrammeForm({ programme, onClose, onSaved }: ProgrammeFormProps) {
  const { t } = useTranslation(['register', 'kit']);
  const acts = useProgrammeActs();
  const label = (field: string) => t(`register:field.${field}`);
  const needed = (field: string) => [
    { required: true, whitespace: true, message: t('kit:field.required', { label: label(field) }) },
  ];
  const running = programme !== undefined && programme.phase !== 'DESIGNING';
  return (
    <FormDrawer
      wide
      title={t(programme ? 'register:programme.edit.title' : 'register:programme.create.title')}
      hint={t(running ? 'register:programme.edit.hint' : 'register:programme.create.hint')}
      submit={t(programme ? 'register:save' : 'register:programme.create.submit')}
      done={t(programme ? 'register:saved' : 'register:programme.create.done')}
      initial={programme ? valuesOf(programme) : { budget: [], products: [], published: false, illustrative: false }}
      version={programme?.version}
      labels={Object.fromEntries(
        Object.keys(programme ? valuesOf(programme) : {}).map((field) => [field, label(field)]),
      )}
      words={(field, value) =>
        field === 'budget' || field === 'products'
          ? t('register:lines', { count: Array.isArray(value) ? value.length : 0 })
          : undefined
      }
      current={
        programme &&
        (async () => {
          const now = await acts.present(programme.id);
          return { values: valuesOf(now), version: now.version };
        })
      }
      save={(values, version) =>
        programme ? acts.change(programme.id, version, toRequest(values)) : acts.create(toRequest(values))
      }
      onSaved={(saved) => onSaved?.(saved as Programme)}
      onClose={onClose}
    >
      <Form.Item name="nameVi" label={label('nameVi')} rules={needed('nameVi')}>
        <Input maxLength={300} />
      </Form.Item>
      <Form.Item name="nameEn" label={label('nameEn')}>
        <Input maxLength={300} lang="en" />
      </Form.Item>
      <div className="form-pair">
        <Form.Item
          name="code"
          label={label('code')}
          extra={t('register:form.code')}
          rules={[...needed('code'), { pattern: /^[A-Z0-9.-]*$/, message: t('register:form.code') }]}
        >
          <Input maxLength={35} />
        </Form.Item>
        <Form.Item name="agencyId" label={label('agencyId')} rules={needed('agencyId')}>
          <AgencySelect />
        </Form.Item>
      </div>
      <div className="form-pair">
        <Form.Item name="startsOn" label={label('startsOn')} rules={needed('startsOn')}>
          <DateField disabled={running} />
        </Form.Item>
        <Form.Item
          name="endsOn"
          label={label('endsOn')}
          extra={running ? t('register:form.endsByDecision') : undefined}
          rules={needed('endsOn')}
        >
          <DateField disabled={running} />
        </Form.Item>
      </div>
      <Form.Item name="scope" label={label('scope')}>
        <Input.TextArea rows={3} maxLength={2000} />
      </Form.Item>
      <BudgetLines />
      <ProductLines />
      <Form.Item name="published" valuePropName="checked" extra={t('register:form.published')}>
        <Checkbox>{label('published')}</Checkbox>
      </Form.Item>
      <Form.Item name="illustrative" valuePropName="checked" extra={t('register:form.illustrative')}>
        <Checkbox>{label('illustrative')}</Checkbox>
      </Form.Item>
    </FormDrawer>
  );
}

function BudgetLines() {
  const { t } = useTranslation(['register', 'kit']);
  const year = Number(useMe().today.slice(0, 4));
  const needed = (label: string) => [{ required: true, message: t('kit:field.required', { label }) }];
  return (
    <fieldset className="form-lines">
      <legend>{t('register:field.budget')}</legend>
      <Form.List name="budget">
        {(fields, { add, remove }) => (
          <>
            {fields.map(({ key, name }) => (
              <div key={key} className="line-fields">
                <Form.Item name={[name, 'year']} rules={needed(t('register:field.year'))} noStyle>
                  <InputNumber
                    aria-label={t('register:field.year')}
                    min={2000}
                    max={2100}
                    precision={0}
                    controls={false}
                    style={{ width: 90 }}
                  />
                </Form.Item>
                <Form.Item name={[name, 'source']} noStyle>
                  <Select
                    aria-label={t('register:field.source')}
                    style={{ width: 210 }}
                    options={SOURCES.map((value) => ({ value, label: t(`register:source.${value}`) }))}
                  />
                </Form.Item>
                <Form.Item name={[name, 'amount']} noStyle>
                  <NumberField label={t('register:field.amount')} unit={t('register:dong')} decimals={0} />
                </Form.Item>
                <Button
                  aria-label={t('register:removeLine')}
                  icon={<DeleteOutlined aria-hidden />}
                  onClick={() => remove(name)}
                />
              </div>
            ))}
            <Button icon={<PlusOutlined aria-hidden />} onClick={() => add({ year, source: 'CITY' })}>
              {t('register:addBudget')}
            </Button>
          </>
        )}
      </Form.List>
    </fieldset>
  );
}

function ProductLines() {
  const { t } = useTranslation(['register', 'kit']);
  const label = t('register:field.product');
  return (
    <fieldset className="form-lines">
      <legend>{t('register:field.products')}</legend>
      <Form.List name="products">
        {(fields, { add, remove }) => (
          <>
            {fields.map(({ key, name }) => (
              <div key={key} className="line-fields">
                <Form.Item
                  name={[name, 'name']}
                  noStyle
                  rules={[{ required: true, whitespace: true, message: t('kit:field.required', { label }) }]}
                >
                  <Input aria-label={label} placeholder={label} maxLength={500} style={{ width: 330 }} />
                </Form.Item>
                <Form.Item name={[name, 'quantity']} noStyle>
                  <NumberField label={t('register:field.quantity')} placeholder={t('register:field.quantity')} />
                </Form.Item>
                <Form.Item name={[name, 'unit']} noStyle>
                  <Input
                    aria-label={t('register:field.unit')}
                    placeholder={t('register:field.unit')}
                    maxLength={50}
                    style={{ width: 110 }}
                  />
                </Form.Item>
                <Button
                  aria-label={t('register:removeLine')}
                  icon={<DeleteOutlined aria-hidden />}
                  onClick={() => remove(name)}
                />
              </div>
            ))}
            <Button icon={<PlusOutlined aria-hidden />} onClick={() => add({})}>
              {t('register:addProduct')}
            </Button>
          </>
        )}
      </Form.List>
    </fieldset>
  );
}
