import { useQuery } from '@tanstack/react-query';
import { Drawer, Form, InputNumber, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { campaignsQuery, type ExpertRow, usualCampaign } from '../queries.ts';
import { CheckResults } from './CheckResults.tsx';

/** Checks a person against a whole campaign before anybody asks them; nothing is saved. */
export function CheckDrawer({ expert, onClose }: { expert: ExpertRow; onClose: () => void }) {
  const { t } = useTranslation('council');
  const campaigns = useQuery(campaignsQuery());
  const [campaign, setCampaign] = useState<string>();
  const [years, setYears] = useState(5);
  const chosen = campaign ?? usualCampaign(campaigns.data?.items ?? [])?.id;
  return (
    <Drawer open title={t('check.title', { name: expert.displayName })} size={760} onClose={onClose}>
      <div className="stack">
        <p className="form-hint">{t('check.hint')}</p>
        <Form layout="vertical" className="council-row" requiredMark={false}>
          <Form.Item label={t('assign.campaign')} htmlFor="check-campaign">
            <Select
              id="check-campaign"
              value={chosen}
              onChange={setCampaign}
              loading={campaigns.isPending}
              options={(campaigns.data?.items ?? []).map((one) => ({ value: one.id, label: one.nameVi }))}
            />
          </Form.Item>
          <Form.Item label={t('form.lookback')} htmlFor="check-years">
            <InputNumber
              id="check-years"
              min={0}
              max={30}
              precision={0}
              value={years}
              onChange={(next) => setYears(next ?? 5)}
            />
          </Form.Item>
        </Form>
        {chosen && <CheckResults expertId={expert.id} campaignId={chosen} years={years} />}
      </div>
    </Drawer>
  );
}
