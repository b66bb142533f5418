import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { saveFile } from '@/api/download.ts';
import { usePermission } from '@/api/me.ts';
import { asProblem } from '@/api/problem.ts';
import { Card } from '@/components/Card.tsx';
import type { Result } from '../queries.ts';

/** By which anyone can check that this is the result, and that it follows from its inputs. */
export function SealCard({ result }: { result: Result }) {
  const { t } = useTranslation('classification');
  const { message } = App.useApp();
  const all = usePermission('evaluation:read-all');
  const data = usePermission('data:read');
  const download = async () => {
    try {
      await saveFile(
        result.versionNumber
          ? `/api/v1/evaluations/${result.evaluationId}/approved-results/${result.versionNumber}/package`
          : `/api/v1/evaluations/${result.evaluationId}/result/package`,
        `result-${result.resultDigest.slice(0, 12)}.json`,
      );
    } catch (thrown) {
      void message.error(asProblem(thrown).message);
    }
  };
  return (
    <Card title={t('seal.title')} subtitle={t(result.pinned ? 'seal.pinned' : 'seal.live')}>
      <dl className="result-facts">
        {result.sealNumber && (
          <div>
            <dt>{t('seal.number')}</dt>
            <dd>{t('seal.version', { seal: result.sealNumber, number: result.versionNumber })}</dd>
          </div>
        )}
        <div>
          <dt>{t('seal.result')}</dt>
          <dd className="technical digest">{result.resultDigest}</dd>
        </div>
        <div>
          <dt>{t('seal.input')}</dt>
          <dd className="technical digest">{result.inputDigest}</dd>
        </div>
        <div>
          <dt>{t('seal.criteria')}</dt>
          <dd className="technical digest">{result.criteriaSet.digest}</dd>
        </div>
        <div>
          <dt>{t('seal.engine')}</dt>
          <dd className="technical">{result.engineVersion}</dd>
        </div>
      </dl>
      {all && data && (
        <div className="no-print">
          <Button onClick={() => void download()}>{t('seal.download')}</Button>
          <p className="secondary">{t('seal.how')}</p>
        </div>
      )}
    </Card>
  );
}
