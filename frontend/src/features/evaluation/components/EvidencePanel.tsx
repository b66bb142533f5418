import { PaperClipOutlined } from '@ant-design/icons';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { evidenceQuery } from '@/api/evidence.ts';
import { asProblem } from '@/api/problem.ts';
import { EmptyState } from '@/components/EmptyState.tsx';
import { ProblemAlert } from '@/components/ProblemAlert.tsx';
import { CardSkeleton } from '@/components/Skeletons.tsx';
import { useEvaluationId } from '../hooks.ts';
import type { Mode, SheetIndicator } from '../model.ts';
import { evaluationKeys } from '../queries.ts';
import { EvidenceAdd } from './EvidenceAdd.tsx';
import { EvidenceItem } from './EvidenceItem.tsx';

/** After evidence changed: the list, the counts in the sheet, the preview and the version of the case. */
export function useEvidenceChanged() {
  const client = useQueryClient();
  const id = useEvaluationId();
  return () => client.invalidateQueries({ queryKey: evaluationKeys.one(id) });
}

/** Documents that prove this indicator: with year and page, and what the department says of each. */
export function EvidencePanel({ indicator, mode }: { indicator: SheetIndicator; mode: Mode }) {
  const { t } = useTranslation('evaluation');
  const query = useQuery(evidenceQuery(useEvaluationId()));
  if (query.isError) return <ProblemAlert problem={asProblem(query.error)} onRetry={() => void query.refetch()} />;
  if (!query.data) return <CardSkeleton rows={5} />;
  const own = query.data.filter((document) => document.links.some((link) => link.indicatorCode === indicator.code));
  const others = query.data.filter((document) => !own.includes(document));
  const editable = indicator.editable && mode === 'supply';
  return (
    <div className="stack">
      {indicator.evidenceHint && <p className="secondary">{t('evidence.hint', { hint: indicator.evidenceHint })}</p>}
      {own.length === 0 ? (
        <EmptyState
          icon={<PaperClipOutlined aria-hidden />}
          title={t('evidence.none.title')}
          text={t(editable ? 'evidence.none.text' : 'evidence.none.locked')}
          example={editable ? t('evidence.none.example') : undefined}
        />
      ) : (
        <ul className="evidence-list">
          {own.map((document) => (
            <EvidenceItem key={document.documentId} document={document} indicator={indicator} mode={mode} />
          ))}
        </ul>
      )}
      {editable && <EvidenceAdd indicator={indicator} others={others} />}
    </div>
  );
}
