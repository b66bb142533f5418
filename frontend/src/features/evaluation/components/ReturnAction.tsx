import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/api/me.ts';
import { ConfirmAction } from '@/components/ConfirmAction.tsx';
import { ReturnedItems } from '@/components/ReturnedItems.tsx';
import { asReturn, type ReturnedItem } from '@/components/returned.ts';
import { useAct } from '../hooks.ts';
import { type Evaluation, isReturned, placed } from '../model.ts';
import { returnEvaluation, sheetQuery } from '../queries.ts';

/** Sends the case one step back, with the reason and the indicators it is about, each with its own. */
export function ReturnAction({ evaluation }: { evaluation: Evaluation }) {
  const { t } = useTranslation('evaluation');
  const act = useAct();
  const { permissions } = useMe();
  const figures = permissions.includes('data:read');
  const sheet = useQuery({ ...sheetQuery(evaluation.id), enabled: figures }).data;
  const indicators = sheet ? placed(sheet).map(({ indicator }) => indicator) : [];
  const items: ReturnedItem[] = indicators.filter(isReturned).map(({ code, appraisal }) => ({
    indicatorCode: code,
    reasonCode: appraisal?.reasonCode ?? 'OTHER',
    text: appraisal?.reason ?? undefined,
  }));
  return (
    <ConfirmAction
      label={t('act.RETURN.label')}
      title={t('act.RETURN.title')}
      text={t(`act.RETURN.next.${evaluation.state}`, { defaultValue: t('act.RETURN.next.other') })}
      reason="required"
      reasonLabel={t('act.RETURN.reason')}
      initialValues={{ items }}
      fields={figures && <ReturnedItems indicators={indicators} />}
      onConfirm={(values) => act(() => returnEvaluation(evaluation.id, evaluation.version, asReturn(values)))}
    />
  );
}
