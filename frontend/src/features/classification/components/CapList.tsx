import { App, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { saveFile } from '@/api/download.ts';
import { asProblem } from '@/api/problem.ts';
import { Card } from '@/components/Card.tsx';
import { ConfirmAction } from '@/components/ConfirmAction.tsx';
import { PaperInput } from '@/components/PaperInput.tsx';
import { Status } from '@/components/StatusTag.tsx';
import { formatCount } from '@/lib/format/number.ts';
import { splitReason } from '../model.ts';
import { type Result, resultPaperPath, sendResultPaper, useSetCapAside } from '../queries.ts';

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
            <Status tone={cap.setAside ? 'neutral' : 'warning'} label={<CapName cap={cap} />} />
            {cap.setAside && (
              <p className="secondary">
                {t('classification:why.setAside', {
                  name: cap.decidedByName,
                  document: cap.document,
                  reason: cap.reason,
                })}{' '}
                {cap.file && <ResultPaper evaluationId={result.evaluationId} file={cap.file} />}
              </p>
            )}
            {canSetAside && !cap.setAside && (
              <ConfirmAction
                label={t('classification:why.act')}
                title={t('classification:why.actTitle', { cap: cap.code })}
                text={t('classification:why.actText')}
                reason="required"
                fields={
                  <>
                    <Form.Item
                      name="document"
                      label={t('classification:why.document')}
                      rules={[{ required: true, whitespace: true, message: t('classification:why.documentMissing') }]}
                    >
                      <Input maxLength={500} />
                    </Form.Item>
                    <Form.Item
                      name="documentId"
                      label={t('classification:why.file')}
                      rules={[{ required: true, message: t('classification:why.fileMissing') }]}
                    >
                      <PaperInput send={(file, onProgress) => sendResultPaper(result.evaluationId, file, onProgress)} />
                    </Form.Item>
                  </>
                }
                onConfirm={(values) =>
                  setAside(result.version, {
                    cap: cap.code,
                    reason: String(values.reason ?? ''),
                    document: String(values.document ?? ''),
                    documentId: values.documentId as string,
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
                ({result.findings.document}){' '}
                {result.findings.file && <ResultPaper evaluationId={result.evaluationId} file={result.findings.file} />}
              </dd>
            </div>
          )}
        </dl>
      </div>
    </Card>
  );
}

/** What the cap holds the grade to; crossed out once it does not. */
function CapName({ cap }: { cap: Result['caps'][number] }) {
  const { t } = useTranslation(['classification', 'domain']);
  const name = (
    <>
      <b>{t('classification:why.atMost', { grade: cap.atMost })}</b>:{' '}
      {t(`domain:cap.${cap.code}`, { defaultValue: cap.code })} <span className="technical">({cap.code})</span>
    </>
  );
  return cap.setAside ? <s>{name}</s> : name;
}

function ResultPaper({ evaluationId, file }: { evaluationId: string; file: { id: string; fileName: string } }) {
  const { message } = App.useApp();
  return (
    <button
      type="button"
      className="link-button"
      onClick={() =>
        saveFile(resultPaperPath(evaluationId, file.id), file.fileName).catch(
          (thrown: unknown) => void message.error(asProblem(thrown).message),
        )
      }
    >
      {file.fileName}
    </button>
  );
}
