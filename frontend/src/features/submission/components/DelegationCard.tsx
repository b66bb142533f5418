import { useQuery } from '@tanstack/react-query';
import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { Card } from '@/components/Card.tsx';
import { ConfirmAction } from '@/components/ConfirmAction.tsx';
import { DateField } from '@/components/DateField.tsx';
import { DateText } from '@/components/DateText.tsx';
import { Status } from '@/components/StatusTag.tsx';
import { delegate, delegationsQuery, revoke, useAct } from '../queries.ts';

/** Who may certify for the head, by which document and until when. */
export function DelegationCard({ evaluationId }: { evaluationId: string }) {
  const { t } = useTranslation('submission');
  const act = useAct();
  const data = useQuery(delegationsQuery(evaluationId)).data;
  if (!data || (data.items.length === 0 && data.allowedActions.length === 0)) return null;
  const needed = (message: string) => [{ required: true, message }];
  return (
    <Card
      title={t('delegation.title')}
      subtitle={t('delegation.subtitle')}
      extra={
        data.allowedActions.includes('DELEGATE') && (
          <ConfirmAction
            label={t('delegation.add')}
            title={t('delegation.addTitle')}
            text={<p>{t('delegation.next')}</p>}
            fields={
              <>
                <Form.Item name="personId" label={t('delegation.person')} rules={needed(t('delegation.personMissing'))}>
                  <Select
                    options={data.members.map((member) => ({ value: member.personId, label: member.displayName }))}
                  />
                </Form.Item>
                <Form.Item
                  name="documentNumber"
                  label={t('delegation.number')}
                  rules={needed(t('delegation.numberMissing'))}
                >
                  <Input maxLength={100} />
                </Form.Item>
                <Form.Item name="documentDate" label={t('delegation.date')} rules={needed(t('delegation.dateMissing'))}>
                  <DateField />
                </Form.Item>
                <Form.Item name="validFrom" label={t('delegation.from')} rules={needed(t('delegation.dateMissing'))}>
                  <DateField />
                </Form.Item>
                <Form.Item name="validTo" label={t('delegation.to')} rules={needed(t('delegation.dateMissing'))}>
                  <DateField />
                </Form.Item>
              </>
            }
            onConfirm={(values) =>
              act(() =>
                delegate(evaluationId, {
                  personId: String(values.personId),
                  documentNumber: String(values.documentNumber),
                  documentDate: String(values.documentDate),
                  validFrom: String(values.validFrom),
                  validTo: String(values.validTo),
                }),
              )
            }
          />
        )
      }
    >
      {data.items.length === 0 && <p className="secondary">{t('delegation.none')}</p>}
      <ul className="findings">
        {data.items.map((item) => (
          <li key={item.id} className="finding">
            <Status
              tone={item.standing ? 'done' : 'neutral'}
              label={t(item.standing ? 'delegation.standing' : 'delegation.ended')}
            />
            <p>
              {t('delegation.line', { head: item.headName, name: item.delegateName, number: item.documentNumber })}{' '}
              <DateText day={item.documentDate} />
            </p>
            <p className="secondary">
              <DateText day={item.validFrom} /> – <DateText day={item.validTo} />
              {item.revokedReason && ` · ${t('delegation.revoked', { reason: item.revokedReason })}`}
            </p>
            {item.standing && data.allowedActions.includes('REVOKE') && (
              <ConfirmAction
                label={t('delegation.revoke')}
                title={t('delegation.revokeTitle')}
                reason="required"
                onConfirm={({ reason }) => act(() => revoke(evaluationId, item.id, item.version, reason?.trim() ?? ''))}
              />
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
