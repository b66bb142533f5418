import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Checkbox, Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { DateField } from '@/components/DateField.tsx';
import { FormDrawer } from '@/components/FormDrawer.tsx';
import type { DayOff, Year } from '../queries.ts';
import { useSaveYear } from '../queries.ts';

const KINDS = ['HOLIDAY', 'DAY_OFF_IN_LIEU', 'WORKING_DAY'] as const;

/** The days off of one year, entered as a whole from the announcement. */
export function YearDrawer({ year, onClose }: { year: Year; onClose: () => void }) {
  const { t } = useTranslation('calendar');
  const save = useSaveYear();
  return (
    <FormDrawer
      wide
      title={t('daysOff.editTitle', { year: year.year })}
      hint={t('daysOff.editHint')}
      submit={t('daysOff.save')}
      done={t('daysOff.saved')}
      initial={{ complete: year.complete, source: year.source ?? '', days: year.days }}
      version={year.version}
      save={(values, version) =>
        save(
          year.year,
          {
            complete: values.complete === true,
            source: String(values.source ?? ''),
            days: (values.days as DayOff[] | undefined) ?? [],
          },
          version,
        )
      }
      onClose={onClose}
    >
      <Form.Item name="source" label={t('daysOff.source')} rules={[{ required: true, message: t('required') }]}>
        <Input maxLength={500} />
      </Form.Item>
      <Form.List name="days">
        {(fields, { add, remove }) => (
          <div className="stack">
            {fields.map((field) => (
              <fieldset key={field.key} className="day-row">
                <legend className="visually-hidden">{t('daysOff.row', { number: field.name + 1 })}</legend>
                <Form.Item
                  name={[field.name, 'day']}
                  label={t('daysOff.day')}
                  rules={[{ required: true, message: t('required') }]}
                >
                  <DateField min={`${year.year}-01-01`} max={`${year.year}-12-31`} />
                </Form.Item>
                <Form.Item
                  name={[field.name, 'kind']}
                  label={t('daysOff.kind')}
                  rules={[{ required: true, message: t('required') }]}
                >
                  <Select options={KINDS.map((value) => ({ value, label: t(`dayKind.${value}`) }))} />
                </Form.Item>
                <Form.Item
                  name={[field.name, 'name']}
                  label={t('daysOff.name')}
                  rules={[{ required: true, message: t('required') }]}
                >
                  <Input maxLength={200} />
                </Form.Item>
                <Button
                  icon={<DeleteOutlined aria-hidden />}
                  aria-label={t('daysOff.remove', { number: field.name + 1 })}
                  onClick={() => remove(field.name)}
                />
              </fieldset>
            ))}
            <Button icon={<PlusOutlined aria-hidden />} onClick={() => add({ kind: 'HOLIDAY' })}>
              {t('daysOff.add')}
            </Button>
          </div>
        )}
      </Form.List>
      <Form.Item name="complete" valuePropName="checked">
        <Checkbox>{t('daysOff.complete')}</Checkbox>
      </Form.Item>
    </FormDrawer>
  );
}
