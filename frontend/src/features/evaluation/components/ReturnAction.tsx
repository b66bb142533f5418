import { useQuery } from '@tanstack/react-query';
import { Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/api/me.ts';
import { ConfirmAction } from '@/components/ConfirmAction.tsx';
import { localName } from '@/lib/i18n.ts';
import { useAct } from '../hooks.ts';
import { type Evaluation, isReturned, placed } from '../model.ts';
import { returnEvaluation, sheetQuery } from '../queries.ts';

/** Sends the case one step back, with the reason and the indicators it is about. */
export function ReturnAction({ evaluation }: { evaluation: Evaluation }) {
  const { t } = useTranslation('evaluation');
  const act = useAct();
  const { permissions } = useMe();
  const figures = permissions.includes('data:read');
  const sheet = useQuery({ ...sheetQuery(evaluation.id), enabled: figures }).data;
  const indicators = sheet ? placed(sheet).map(({ indicator }) => indicator) : [];
  return (
    <ConfirmAction
      label={t('act.RETURN.label')}
      title={t('act.RETURN.title')}
      text={t(`act.RETURN.next.${evaluation.state}`, { defaultValue: t('act.RETURN.next.other') })}
      reason="required"
      reasonLabel={t('act.RETURN.reason')}
      initialValues={{ indicators: indicators.filter(isReturned).map(({ code }) => code) }}
      fields={
        figures && (
          <Form.Item name="indicators" label={t('act.RETURN.indicators')} extra={t('act.RETURN.indicatorsHint')}>
            <Select
              mode="multiple"
              showSearch={{ optionFilterProp: 'label' }}
              options={indicators.map((indicator) => ({
                value: indicator.code,
                label: `${indicator.code} ${localName(indicator)}`,
              }))}
            />
          </Form.Item>
        )
      }
      onConfirm={({ reason, indicators: codes }) =>
        act(() =>
          returnEvaluation(evaluation.id, evaluation.version, {
            reason: reason?.trim() ?? '',
            indicators: codes as string[] | undefined,
          }),
        )
      }
    />
  );
}
