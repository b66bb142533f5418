import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/api/problem.ts';
import { Card } from '@/components/Card.tsx';
import { ConfirmAction } from '@/components/ConfirmAction.tsx';
import { DateField } from '@/components/DateField.tsx';
import { DateText } from '@/components/DateText.tsx';
import { GradeTag } from '@/components/GradeTag.tsx';
import { ProblemAlert } from '@/components/ProblemAlert.tsx';
import { Status } from '@/components/StatusTag.tsx';
import { formatDay } from '@/lib/format/date.ts';
import { formatDecimal } from '@/lib/format/number.ts';
import { type Amendment, approvedResultsQuery, useAmend } from '../queries.ts';

/** The sealed versions of the result, each with why it was made; and the act that opens the next one. */
export function VersionsCard({ evaluationId, shown }: { evaluationId: string; shown?: number }) {
  const { t } = useTranslation('classification');
  const query = useQuery(approvedResultsQuery(evaluationId));
  const amend = useAmend(evaluationId);
  if (query.isError) return <ProblemAlert problem={asProblem(query.error)} onRetry={() => void query.refetch()} />;
  const versions = query.data;
  if (!versions || versions.items.length === 0) return null;
  const newest = versions.items[0]?.versionNumber;
  return (
    <Card title={t('versions.title')} subtitle={t('versions.subtitle')}>
      <div className="stack">
        {versions.amendment && (
          <div>
            <Status tone="progress" label={t('versions.open', { number: versions.amendment.ofVersion })} />
            <Basis amendment={versions.amendment} />
          </div>
        )}
        <ol className="result-versions" reversed>
          {versions.items.map((version) => (
            <li key={version.versionNumber} value={version.versionNumber}>
              <div>
                {version.versionNumber === shown ? (
                  <b aria-current="true">{version.sealNumber}</b>
                ) : (
                  <Link
                    to={`/danh-gia/${evaluationId}/ket-qua` as '/'}
                    search={
                      (version.versionNumber === newest && !versions.amendment
                        ? {}
                        : { version: version.versionNumber }) as never
                    }
                  >
                    {version.sealNumber}
                  </Link>
                )}{' '}
                <GradeTag grade={version.grade} status={version.status} />{' '}
                {t('versions.total', { total: formatDecimal(version.totalShown) })}
              </div>
              <div className="secondary">
                {t('versions.approved', { name: version.approvedByName })} <DateText moment={version.approvedAt} />
              </div>
              {version.amendment && <Basis amendment={version.amendment} />}
              <div className="technical digest">{version.resultDigest}</div>
            </li>
          ))}
        </ol>
        {versions.allowedActions.includes('AMEND') && (
          <div className="no-print">
            <ConfirmAction
              label={t('versions.act')}
              title={t('versions.actTitle')}
              text={t('versions.actText')}
              reason="required"
              fields={<BasisFields />}
              onConfirm={(values) =>
                amend(versions.version, {
                  reason: String(values.reason ?? ''),
                  legalBasis: String(values.legalBasis ?? ''),
                  documentNumber: String(values.documentNumber ?? ''),
                  documentDate: String(values.documentDate ?? ''),
                })
              }
            />
          </div>
        )}
      </div>
    </Card>
  );
}

function BasisFields() {
  const { t } = useTranslation('classification');
  const written = [{ required: true, whitespace: true, message: t('versions.missing') }];
  return (
    <>
      <Form.Item name="legalBasis" label={t('versions.legalBasis')} rules={written}>
        <Input maxLength={500} />
      </Form.Item>
      <Form.Item name="documentNumber" label={t('versions.documentNumber')} rules={written}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item
        name="documentDate"
        label={t('versions.documentDate')}
        rules={[{ required: true, message: t('versions.missing') }]}
      >
        <DateField />
      </Form.Item>
    </>
  );
}

function Basis({ amendment }: { amendment: Amendment }) {
  const { t } = useTranslation('classification');
  return (
    <p className="secondary">
      {t('versions.because', {
        reason: amendment.reason,
        basis: amendment.legalBasis,
        number: amendment.documentNumber,
        date: formatDay(amendment.documentDate),
        name: amendment.openedByName,
      })}
    </p>
  );
}
