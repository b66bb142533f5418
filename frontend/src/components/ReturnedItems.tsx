import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { localName } from '@/lib/i18n.ts';
import { RETURN_REASONS } from './returned.ts';

interface ReturnableIndicator {
  code: string;
  vi: string;
  en: string;
}

/** The things to put right, each with why: a list inside the form of a return. */
export function ReturnedItems({ indicators }: { indicators: ReturnableIndicator[] }) {
  const { t } = useTranslation(['kit', 'domain']);
  const options = indicators.map((indicator) => ({
    value: indicator.code,
    label: `${indicator.code} ${localName(indicator)}`,
  }));
  const reasons = RETURN_REASONS.map((reason) => ({ value: reason, label: t(`domain:returnReason.${reason}`) }));
  return (
    <fieldset className="returned-items">
      <legend>{t('returned.indicators')}</legend>
      <p className="secondary">{t('returned.indicatorsHint')}</p>
      <Form.List name="items">
        {(fields, { add, remove }) => (
          <>
            {fields.map(({ key, name }) => (
              <div key={key} className="returned-item">
                <Form.Item
                  name={[name, 'indicatorCode']}
                  label={t('returned.indicator', { row: name + 1 })}
                  rules={[{ required: true, message: t('returned.indicatorMissing') }]}
                >
                  <Select showSearch={{ optionFilterProp: 'label' }} options={options} />
                </Form.Item>
                <Form.Item
                  name={[name, 'reasonCode']}
                  label={t('returned.code', { row: name + 1 })}
                  rules={[{ required: true, message: t('returned.codeMissing') }]}
                >
                  <Select options={reasons} />
                </Form.Item>
                <Form.Item name={[name, 'text']} label={t('returned.text', { row: name + 1 })}>
                  <Input maxLength={1000} />
                </Form.Item>
                <Button
                  type="text"
                  icon={<DeleteOutlined aria-hidden />}
                  aria-label={t('returned.remove', { row: name + 1 })}
                  onClick={() => remove(name)}
                />
              </div>
            ))}
            <Button size="small" icon={<PlusOutlined aria-hidden />} onClick={() => add({})}>
              {t('returned.add')}
            </Button>
          </>
        )}
      </Form.List>
    </fieldset>
  );
}
