import { useQuery } from '@tanstack/react-query';
import { Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { ConfirmAction } from '@/components/ConfirmAction.tsx';
import { DateField } from '@/components/DateField.tsx';
import { localName } from '@/lib/i18n.ts';
import { useAct, useEvaluationId } from '../hooks.ts';
import { type Correction, type Corrections, placed, type SheetIndicator, SINGLE } from '../model.ts';
import { answerCorrection, askCorrection, sheetQuery } from '../queries.ts';

/** Asks to correct cells of what was certified; those of the indicator in hand are proposed. */
export function AskCorrection({ indicator }: { indicator: SheetIndicator }) {
  const { t } = useTranslation('evaluation');
  const id = useEvaluationId();
  const act = useAct();
  const sheet = useQuery(sheetQuery(id)).data;
  const cells = (sheet ? placed(sheet) : []).flatMap(({ indicator: one }) =>
    one.cells
      .filter((cell) => cell.state !== 'NOT_EXISTING')
      .map((cell) => ({
        value: `${one.code}/${cell.period}`,
        label: `${one.code} · ${cell.period === SINGLE ? t('period.single') : cell.period} · ${localName(one)}`,
      })),
  );
  return (
    <ConfirmAction
      label={t('correction.ask.label')}
      title={t('correction.ask.title')}
      text={<p>{t('correction.ask.next')}</p>}
      reason="required"
      reasonLabel={t('correction.ask.reason')}
      button={{ size: 'small' }}
      initialValues={{ cells: cells.map(({ value }) => value).filter((cell) => cell.startsWith(`${indicator.code}/`)) }}
      fields={
        <Form.Item
          name="cells"
          label={t('correction.ask.cells')}
          rules={[{ required: true, message: t('correction.ask.cellsMissing') }]}
        >
          <Select mode="multiple" showSearch={{ optionFilterProp: 'label' }} options={cells} />
        </Form.Item>
      }
      onConfirm={({ reason, cells: chosen }) =>
        act(() =>
          askCorrection(id, {
            reason: reason?.trim() ?? '',
            cells: (chosen as string[]).map((cell) => {
              const [indicatorCode = '', period] = cell.split('/');
              return { indicatorCode, period };
            }),
          }),
        )
      }
    />
  );
}

/** The department's word on a request. */
export function AnswerCorrection({ correction, version }: { correction: Correction; version: Corrections['version'] }) {
  const { t } = useTranslation('evaluation');
  const id = useEvaluationId();
  const act = useAct();
  return (
    <>
      {correction.allowedActions.includes('GRANT') && (
        <ConfirmAction
          label={t('correction.grant.label')}
          title={t('correction.grant.title')}
          text={<p>{t('correction.grant.next')}</p>}
          reason="required"
          button={{ size: 'small' }}
          fields={
            <Form.Item
              name="dueOn"
              label={t('correction.grant.due')}
              rules={[{ required: true, message: t('correction.grant.dueMissing') }]}
            >
              <DateField />
            </Form.Item>
          }
          onConfirm={({ reason, dueOn }) =>
            act(() =>
              answerCorrection(id, correction.id, version, {
                granted: true,
                reason: reason?.trim() ?? '',
                dueOn: String(dueOn),
              }),
            )
          }
        />
      )}
      {correction.allowedActions.includes('REFUSE') && (
        <ConfirmAction
          label={t('correction.refuse.label')}
          title={t('correction.refuse.title')}
          text={<p>{t('correction.refuse.next')}</p>}
          reason="required"
          button={{ size: 'small' }}
          onConfirm={({ reason }) =>
            act(() => answerCorrection(id, correction.id, version, { granted: false, reason: reason?.trim() ?? '' }))
          }
        />
      )}
    </>
  );
}
