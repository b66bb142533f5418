import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { DatePicker, Form, Input, Select } from 'antd';
import type { Dayjs } from 'dayjs';
import { useTranslation } from 'react-i18next';
import { ConfirmAction } from '@/components/ConfirmAction.tsx';
import { formatDay } from '@/lib/format/date.ts';
import { approvedListsQuery, publishedSetsQuery, useOpenCampaign } from '../queries.ts';

/** Opens one evaluation for each organization of an approved list, bound for good to a published set. */
export function OpenCampaignAction() {
  const { t } = useTranslation('campaign');
  const navigate = useNavigate();
  const lists = useQuery(approvedListsQuery());
  const sets = useQuery(publishedSetsQuery());
  const open = useOpenCampaign();
  const required = (message: string) => [{ required: true, message }];
  return (
    <ConfirmAction
      label={t('open.label')}
      title={t('open.title')}
      text={t('open.text')}
      button={{ type: 'primary' }}
      fields={
        <>
          <Form.Item name="yearlyListId" label={t('open.list')} rules={required(t('open.listMissing'))}>
            <Select
              loading={lists.isPending}
              notFoundContent={t('open.noList')}
              options={(lists.data?.items ?? []).map((list) => ({
                value: list.id,
                label: t('open.listOption', { year: list.year, count: list.itemCount }),
              }))}
            />
          </Form.Item>
          <Form.Item name="criteriaSetId" label={t('open.set')} rules={required(t('open.setMissing'))}>
            <Select
              loading={sets.isPending}
              notFoundContent={t('open.noSet')}
              options={(sets.data?.items ?? []).map((set) => ({
                value: set.id,
                label: `${set.code} v${set.setVersion} – ${set.nameVi}`,
              }))}
            />
          </Form.Item>
          <Form.Item name="nameVi" label={t('open.name')} rules={required(t('open.nameMissing'))}>
            <Input maxLength={300} />
          </Form.Item>
          <Form.Item
            name="deadline"
            label={t('open.deadline')}
            rules={required(t('open.deadlineMissing'))}
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
          deadline: (values.deadline as Dayjs).format('YYYY-MM-DD'),
          method: 'DEPARTMENT',
        });
        await navigate({ to: `/ky-danh-gia/${campaign.id}` as '/' });
      }}
    />
  );
}

/** "Before 20/07" is read wrongly by many: say the last day. */
function Last() {
  const { t } = useTranslation('campaign');
  const deadline = Form.useWatch<Dayjs | undefined>('deadline');
  return deadline
    ? t('open.last', { day: formatDay(deadline.subtract(1, 'day').format('YYYY-MM-DD')) })
    : t('open.exclusive');
}
