import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { DatePicker, Form, Input, Select } from 'antd';
import type { Dayjs } from 'dayjs';
import { useTranslation } from 'react-i18next';
import { ConfirmAction } from '@/components/ConfirmAction.tsx';
import { formatDay } from '@/lib/format/date.ts';
import { STAGES } from '../model.ts';
import { approvedListsQuery, type Campaign, publishedSetsQuery, useOpenCampaign } from '../queries.ts';

/** Opens one evaluation for each object of an approved list, bound for good to a published set. */
export function OpenCampaignAction() {
  const { t } = useTranslation(['campaign', 'domain']);
  const navigate = useNavigate();
  const lists = useQuery(approvedListsQuery());
  const open = useOpenCampaign();
  const required = (message: string) => [{ required: true, message }];
  return (
    <ConfirmAction
      label={t('campaign:open.label')}
      title={t('campaign:open.title')}
      text={t('campaign:open.text')}
      button={{ type: 'primary' }}
      fields={
        <>
          <Form.Item
            name="yearlyListId"
            label={t('campaign:open.list')}
            rules={required(t('campaign:open.listMissing'))}
          >
            <Select
              loading={lists.isPending}
              notFoundContent={t('campaign:open.noList')}
              options={(lists.data?.items ?? []).map((list) => ({
                value: list.id,
                label: t('campaign:open.listOption', {
                  kind: t(`domain:kind.${list.kind}`),
                  year: list.year,
                  count: list.itemCount,
                }),
              }))}
            />
          </Form.Item>
          <Criteria lists={lists.data?.items ?? []} />
          <Form.Item name="nameVi" label={t('campaign:open.name')} rules={required(t('campaign:open.nameMissing'))}>
            <Input maxLength={300} />
          </Form.Item>
          <Form.Item
            name="deadline"
            label={t('campaign:open.deadline')}
            rules={required(t('campaign:open.deadlineMissing'))}
            extra={<Last />}
          >
            <DatePicker format="DD/MM/YYYY" style={{ width: '100%' }} />
          </Form.Item>
        </>
      }
      onConfirm={async (values) => {
        const campaign = await open({
          yearlyListId: String(values.yearlyListId),
          criteriaSetId: String(values.criteriaSetId),
          nameVi: String(values.nameVi),
          stage: values.stage as Campaign['stage'],
          deadline: (values.deadline as Dayjs).format('YYYY-MM-DD'),
          method: 'DEPARTMENT',
        });
        await navigate({ to: `/ky-danh-gia/${campaign.id}` as '/' });
      }}
    />
  );
}

/** What the kind of the chosen list asks for: the stage of programmes, and a set for just that. */
function Criteria({ lists }: { lists: { id: string; kind: Campaign['kind'] }[] }) {
  const { t } = useTranslation(['campaign', 'domain']);
  const chosen = Form.useWatch<string | undefined>('yearlyListId');
  const stage = Form.useWatch<string | undefined>('stage');
  const kind = lists.find(({ id }) => id === chosen)?.kind ?? 'ORGANIZATION';
  const sets = useQuery(publishedSetsQuery(kind));
  const fitting = (sets.data?.items ?? []).filter((set) => kind !== 'PROGRAMME' || set.stage === stage);
  return (
    <>
      {kind === 'PROGRAMME' && (
        <Form.Item
          name="stage"
          label={t('campaign:open.stage')}
          rules={[{ required: true, message: t('campaign:open.stageMissing') }]}
          extra={t('campaign:open.stageHint')}
        >
          <Select options={STAGES.map((value) => ({ value, label: t(`domain:stage.${value}`) }))} />
        </Form.Item>
      )}
      <Form.Item
        name="criteriaSetId"
        label={t('campaign:open.set')}
        rules={[{ required: true, message: t('campaign:open.setMissing') }]}
      >
        <Select
          loading={sets.isPending}
          notFoundContent={t('campaign:open.noSet')}
          options={fitting.map((set) => ({
            value: set.id,
            label: `${set.code} v${set.setVersion} – ${set.nameVi}`,
          }))}
        />
      </Form.Item>
    </>
  );
}

/** "Before 20/07" is read wrongly by many: say the last day. */
function Last() {
  const { t } = useTranslation('campaign');
  const deadline = Form.useWatch<Dayjs | undefined>('deadline');
  return deadline
    ? t('campaign:open.last', { day: formatDay(deadline.subtract(1, 'day').format('YYYY-MM-DD')) })
    : t('campaign:open.exclusive');
}
