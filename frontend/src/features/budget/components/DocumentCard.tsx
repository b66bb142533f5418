import { DownloadOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { saveFile } from '@/api/download.ts';
import { type ApiProblem, asProblem } from '@/api/problem.ts';
import { Card } from '@/components/Card.tsx';
import { FileDrop } from '@/components/FileDrop.tsx';
import { GradeTag } from '@/components/GradeTag.tsx';
import { ProblemAlert } from '@/components/ProblemAlert.tsx';
import { Status } from '@/components/StatusTag.tsx';
import { formatDay, formatMoment } from '@/lib/format/date.ts';
import { formatDecimal } from '@/lib/format/number.ts';
import { type BudgetDocument, budgetFilePath, type UsedGrade, useBudgetActs } from '../queries.ts';

const MAX_BYTES = 50 * 1024 * 1024;

interface DocumentCardProps {
  campaignId: string;
  document: BudgetDocument;
  mayAttach: boolean;
}

/** One budget document and the grades that fed it, as they were then. */
export function DocumentCard({ campaignId, document, mayAttach }: DocumentCardProps) {
  const { t } = useTranslation('budget');
  const acts = useBudgetActs(campaignId);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const [attaching, setAttaching] = useState(false);
  const differing = document.grades.filter((one) => one.differs);
  const fileName = document.fileName;
  const download = async (name: string) => {
    setProblem(null);
    try {
      await saveFile(budgetFilePath(campaignId, document.id), name);
    } catch (thrown) {
      setProblem(asProblem(thrown));
    }
  };
  return (
    <Card
      title={t('document', {
        kind: t(`kind.${document.kind}`),
        number: document.number,
        day: formatDay(document.issuedOn),
      })}
      subtitle={t('recorded', {
        issuer: document.issuer,
        who: document.recordedByName,
        at: formatMoment(document.recordedAt),
      })}
      extra={
        fileName ? (
          <Button icon={<DownloadOutlined aria-hidden />} onClick={() => void download(fileName)}>
            {fileName}
          </Button>
        ) : (
          mayAttach &&
          !attaching && (
            <Button aria-label={t('attachTo', { number: document.number })} onClick={() => setAttaching(true)}>
              {t('attach')}
            </Button>
          )
        )
      }
    >
      <div className="stack">
        <ProblemAlert problem={problem} />
        {attaching && !fileName && (
          <FileDrop
            label={t('attach')}
            hint={t('attachHint')}
            accept=".pdf,.png,.jpg,.jpeg,.docx,.xlsx"
            maxBytes={MAX_BYTES}
            onFile={(file, onProgress) => acts.attach(document.id, file, onProgress)}
          />
        )}
        {differing.length > 0 && (
          <Status
            tone="warning"
            label={t('differing', { names: differing.map((one) => one.organizationCode).join(', ') })}
          />
        )}
        <GradeTable document={document} />
      </div>
    </Card>
  );
}

function GradeTable({ document }: { document: BudgetDocument }) {
  const { t } = useTranslation('budget');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section className="budget-scroll" tabIndex={0} aria-label={t('gradesOf', { number: document.number })}>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{t('column.organization')}</th>
            <th scope="col">{t('column.used')}</th>
            <th scope="col">{t('column.basis')}</th>
            <th scope="col">{t('column.final')}</th>
          </tr>
        </thead>
        <tbody>
          {document.grades.map((one) => (
            <tr key={one.evaluationId}>
              <th scope="row">
                <Link to={`/danh-gia/${one.evaluationId}/ket-qua` as '/'}>{one.organizationName}</Link>
                <span className="cell-sub">{one.organizationCode}</span>
              </th>
              <td>
                <GradeTag grade={one.grade} />
                {one.totalShown && <span className="cell-sub">{formatDecimal(one.totalShown)}</span>}
              </td>
              <td>
                {t(`basis.${one.basis}`)}
                <span className="cell-sub technical">
                  {one.sealNumber ?? t('digest', { digest: one.resultDigest.slice(0, 12) })}
                </span>
              </td>
              <td>
                <Final used={one} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Final({ used }: { used: UsedGrade }) {
  const { t } = useTranslation('budget');
  if (!used.finalGrade) return <span className="secondary">{t('noFinal')}</span>;
  return (
    <>
      {used.differs ? (
        <>
          <GradeTag grade={used.finalGrade} />
          <Status tone="warning" label={t('differs')} />
        </>
      ) : (
        <Status tone="done" label={t('same')} />
      )}
      <span className="cell-sub technical">{used.finalSeal}</span>
    </>
  );
}
