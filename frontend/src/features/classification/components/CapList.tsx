import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Card } from '@/components/Card.tsx';
import { ConfirmAction } from '@/components/ConfirmAction.tsx';
import { Status } from '@/components/StatusTag.tsx';
import { formatCount } from '@/lib/format/number.ts';
import { splitReason } from '../model.ts';
import { type Result, useSetCapAside } from '../queries.ts';

/** What held the grade down: conditions failed, caps, findings, lateness; and the act that sets a cap aside. */
export function CapList({ result }: { result: Result }) {
  const { t } = useTranslation(['classification', 'domain']);
  const setAside = useSetCapAside(result.evaluationId);
  const canSetAside = result.allowedActions.includes('SET_CAP_ASIDE');
  const quiet = result.caps.length === 0 && result.conditionsFailed.length === 0 && result.flags.length === 0;
  const groupName = (code?: string) => result.groups.find((group) => group.code === code)?.vi ?? code;
  return (
    <Card title={t('classification:why.title')} subtitle={t('classification:why.subtitle')}>
      <div className="stack">
        {quiet && <Status tone="done" label={t('classification:why.nothing')} />}
        {result.conditionsFailed.map((condition) => (
          <div key={condition.grade}>
            <b>{t('classification:why.notGrade', { grade: condition.grade })}</b>
            <ul>
              {condition.because.map((code) => {
                const { kind, about } = splitReason(code);
                return (
                  <li key={code}>
                    {t(`classification:because.${kind}`, { group: groupName(about), defaultValue: code })}
                  </li>
                );
              })}
            </ul>
          </div>
        ))}
        {result.caps.map((cap) => (
          <div key={cap.code} className="cap">
            <Status
              tone={cap.setAside ? 'neutral' : 'warning'}
              label={
                <>
                  <b>{t('classification:why.atMost', { grade: cap.atMost })}</b>:{' '}
                  {t(`domain:cap.${cap.code}`, { defaultValue: cap.code })}{' '}
                  <span className="technical">({cap.code})</span>
                </>
              }
            />
            {cap.setAside && (
              <p className="secondary">
                {t('classification:why.setAside', {
                  name: cap.decidedByName,
                  document: cap.document,
                  reason: cap.reason,
                })}
              </p>
            )}
            {canSetAside && !cap.setAside && (
              <ConfirmAction
                label={t('classification:why.act')}
                title={t('classification:why.actTitle', { cap: cap.code })}
                text={t('classification:why.actText')}
                reason="required"
                fields={
                  <Form.Item
                    name="document"
                    label={t('classification:why.document')}
                    rules={[{ required: true, whitespace: true, message: t('classification:why.documentMissing') }]}
                  >
                    <Input maxLength={500} />
                  </Form.Item>
                }
                onConfirm={(values) =>
                  setAside(result.version, {
                    cap: cap.code,
                    reason: String(values.reason ?? ''),
                    document: String(values.document ?? ''),
                  })
                }
              />
            )}
          </div>
        ))}
        {result.flags.map((flag) => {
          const { kind, about } = splitReason(flag);
          return (
            <Status
              key={flag}
              tone="warning"
              label={`${t(`domain:flag.${kind}`, { defaultValue: flag })}${about ? ` – ${groupName(about)}` : ''}`}
            />
          );
        })}
        <dl className="result-facts">
          <div>
            <dt>{t('classification:dossier.complete')}</dt>
            <dd>{t(result.dossier.complete ? 'classification:dossier.yes' : 'classification:dossier.no')}</dd>
          </div>
          <div>
            <dt>{t('classification:dossier.late')}</dt>
            <dd>
              {result.dossier.daysLate === 0
                ? t('classification:dossier.inTime')
                : t('classification:dossier.days', { days: formatCount(result.dossier.daysLate) })}
            </dd>
          </div>
          {result.findings.document && (
            <div>
              <dt>{t('classification:dossier.findings')}</dt>
              <dd>
                {[
                  result.findings.falseData && t('classification:dossier.falseData'),
                  result.findings.integrityBreach &&
                    t(`classification:dossier.integrity.${result.findings.integrityBreach}`),
                  result.findings.financialBreach && t('classification:dossier.financial'),
                ]
                  .filter(Boolean)
                  .join('; ')}{' '}
                ({result.findings.document})
              </dd>
            </div>
          )}
        </dl>
      </div>
    </Card>
  );
}
