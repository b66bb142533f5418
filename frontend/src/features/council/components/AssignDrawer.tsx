import { useQuery } from '@tanstack/react-query';
import { Form, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDrawer } from '@/components/FormDrawer.tsx';
import { foundIn } from '@/lib/fold.ts';
import { type Council, campaignEvaluationsQuery, campaignsQuery, useCouncilActs, usualCampaign } from '../queries.ts';

const FINISHED = ['SCORED', 'PROPOSED', 'APPROVED'];

/** Gives the council evaluations; which of them have a council as their method, the server says for each. */
export function AssignDrawer({ council, onClose }: { council: Council; onClose: () => void }) {
  const { t } = useTranslation(['council', 'domain']);
  const { assign } = useCouncilActs();
  const campaigns = useQuery(campaignsQuery());
  const [campaign, setCampaign] = useState<string>();
  const chosen = campaign ?? usualCampaign(campaigns.data?.items ?? [])?.id;
  const evaluations = useQuery({ ...campaignEvaluationsQuery(chosen ?? ''), enabled: Boolean(chosen) });
  const taken = new Set(council.evaluations.map((judged) => judged.evaluationId));
  return (
    <FormDrawer
      title={t('council:assign.title')}
      hint={t('council:assign.hint')}
      submit={t('council:assign.submit')}
      done={t('council:assign.done')}
      initial={{}}
      save={(values) => assign(council, values.evaluationIds as string[])}
      onClose={onClose}
    >
      <Form.Item label={t('council:assign.campaign')} htmlFor="assign-campaign">
        <Select
          id="assign-campaign"
          value={chosen}
          onChange={setCampaign}
          loading={campaigns.isPending}
          options={(campaigns.data?.items ?? []).map((one) => ({ value: one.id, label: one.nameVi }))}
        />
      </Form.Item>
      <Form.Item
        name="evaluationIds"
        label={t('council:assign.evaluations')}
        rules={[{ required: true, message: t('council:form.missing') }]}
      >
        <Select
          mode="multiple"
          loading={evaluations.isFetching}
          showSearch={{ filterOption: (typed, option) => foundIn(String(option?.label ?? ''), typed) }}
          options={(evaluations.data?.items ?? [])
            .filter((row) => !taken.has(row.id) && !FINISHED.includes(row.state))
            .map((row) => ({ value: row.id, label: `${row.organizationCode} · ${row.organizationName}` }))}
        />
      </Form.Item>
    </FormDrawer>
  );
}
