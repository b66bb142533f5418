import { useQuery } from '@tanstack/react-query';
import { Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { ConfirmAction } from '@/components/ConfirmAction.tsx';
import { foundIn } from '@/lib/fold.ts';
import { localName } from '@/lib/i18n.ts';
import { type Kind, STAGES, type YearlyList } from '../model.ts';
import { registeredQuery, useListActs } from '../queries.ts';

/** Takes onto a draft what no rule proposes: an evaluation at request, or because policy or context has changed. */
export function AddItemAction({ list, kind }: { list: YearlyList; kind: Exclude<Kind, 'ORGANIZATION'> }) {
  const { t } = useTranslation(['catalogue', 'domain', 'kit']);
  const objects = useQuery(registeredQuery(kind));
  const acts = useListActs();
  const required = (label: string) => [{ required: true, message: t('kit:field.required', { label }) }];
  return (
    <ConfirmAction
      label={t('catalogue:add.action')}
      title={t('catalogue:add.title')}
      text={t('catalogue:add.text')}
      reason="required"
      reasonLabel={t('catalogue:add.reason')}
      fields={
        <>
          <Form.Item name="objectId" label={t(`domain:kind.${kind}`)} rules={required(t(`domain:kind.${kind}`))}>
            <Select
              loading={objects.isPending}
              showSearch={{
                filterOption: (typed, option) => foundIn(String(option?.label ?? ''), typed),
              }}
              options={(objects.data ?? []).map((one) => ({
                value: one.id,
                label: `${one.code} – ${localName({ vi: one.nameVi, en: one.nameEn })}`,
              }))}
            />
          </Form.Item>
          {kind === 'PROGRAMME' && (
            <Form.Item name="stage" label={t('catalogue:item.stage')} rules={required(t('catalogue:item.stage'))}>
              <Select options={STAGES.map((value) => ({ value, label: t(`domain:stage.${value}`) }))} />
            </Form.Item>
          )}
        </>
      }
      onConfirm={({ objectId, stage, reason }) =>
        acts.add(list, {
          objectId: String(objectId),
          stage: stage as (typeof STAGES)[number] | undefined,
          reason: String(reason).trim(),
        })
      }
    />
  );
}
