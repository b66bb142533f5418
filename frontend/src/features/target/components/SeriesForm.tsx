import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Form, Input, Radio, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { FormDrawer } from '@/components/FormDrawer.tsx';
import { localName } from '@/lib/i18n.ts';
import { objectsQuery, type Series, setQuery, setsQuery, useTargetActs } from '../queries.ts';
import { trimmed } from './EntryFields.tsx';

/** Begins to follow an indicator: one of a published set, or one of the department's own. */
export function SeriesForm({ objectId, onClose }: { objectId: string | undefined; onClose: () => void }) {
  const { t } = useTranslation('target');
  const acts = useTargetActs();
  const navigate = useNavigate();
  return (
    <FormDrawer
      title={t('create.title')}
      hint={t('create.hint')}
      submit={t('create.submit')}
      done={t('create.done')}
      initial={{ objectId, origin: 'set', direction: 'HIGHER_IS_BETTER' }}
      save={(values) =>
        acts.create({
          objectType: 'ORGANIZATION',
          objectId: String(values.objectId),
          direction: values.direction as Series['direction'],
          ...(values.origin === 'set'
            ? { criteriaSetId: String(values.criteriaSetId), indicatorCode: String(values.indicatorCode) }
            : { nameVi: trimmed(values.nameVi), nameEn: trimmed(values.nameEn), unit: trimmed(values.unit) }),
        })
      }
      onSaved={(saved) => void navigate({ to: `/targets/${(saved as Series).id}` as '/' })}
      onClose={onClose}
    >
      <Fields />
    </FormDrawer>
  );
}

function Fields() {
  const { t } = useTranslation(['target', 'kit']);
  const origin = Form.useWatch<string | undefined>('origin') ?? 'set';
  const setId = Form.useWatch<string | undefined>('criteriaSetId');
  const objects = useQuery(objectsQuery());
  const sets = useQuery(setsQuery());
  const set = useQuery(setQuery(setId));
  const needed = (label: string) => [{ required: true, message: t('kit:field.required', { label }) }];
  const indicators = (set.data?.groups ?? []).flatMap((group) => group.criteria.flatMap((c) => c.indicators));
  return (
    <>
      <Form.Item name="objectId" label={t('target:field.object')} rules={needed(t('target:field.object'))}>
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          loading={objects.isPending}
          options={(objects.data?.items ?? []).map((o) => ({
            value: o.id,
            label: localName({ vi: o.nameVi, en: o.nameEn }),
          }))}
        />
      </Form.Item>
      <Form.Item name="origin" label={t('target:field.origin')}>
        <Radio.Group
          options={[
            { value: 'set', label: t('target:origin.set') },
            { value: 'own', label: t('target:origin.own') },
          ]}
        />
      </Form.Item>
      {origin === 'set' ? (
        <>
          <Form.Item name="criteriaSetId" label={t('target:field.set')} rules={needed(t('target:field.set'))}>
            <Select
              loading={sets.isPending}
              options={(sets.data?.items ?? []).map((s) => ({
                value: s.id,
                label: `${s.code} v${s.setVersion} – ${localName({ vi: s.nameVi, en: s.nameEn })}`,
              }))}
            />
          </Form.Item>
          <Form.Item
            name="indicatorCode"
            label={t('target:field.indicator')}
            rules={needed(t('target:field.indicator'))}
          >
            <Select
              showSearch={{ optionFilterProp: 'label' }}
              disabled={!setId}
              loading={setId !== undefined && set.isPending}
              options={indicators.map((i) => ({ value: i.code, label: `${i.code} · ${localName(i)}` }))}
            />
          </Form.Item>
        </>
      ) : (
        <>
          <Form.Item name="nameVi" label={t('target:field.nameVi')} rules={needed(t('target:field.nameVi'))}>
            <Input maxLength={300} />
          </Form.Item>
          <Form.Item name="nameEn" label={t('target:field.nameEn')}>
            <Input maxLength={300} lang="en" />
          </Form.Item>
          <Form.Item name="unit" label={t('target:field.unit')} rules={needed(t('target:field.unit'))}>
            <Input maxLength={50} />
          </Form.Item>
        </>
      )}
      <Form.Item name="direction" label={t('target:field.direction')}>
        <Radio.Group
          options={[
            { value: 'HIGHER_IS_BETTER', label: t('target:direction.HIGHER_IS_BETTER') },
            { value: 'LOWER_IS_BETTER', label: t('target:direction.LOWER_IS_BETTER') },
          ]}
        />
      </Form.Item>
    </>
  );
}
