import { ArrowLeftOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/api/problem.ts';
import { ProblemAlert } from '@/components/ProblemAlert.tsx';
import { ScoringRule } from '@/components/ScoringRule.tsx';
import { CardSkeleton } from '@/components/Skeletons.tsx';
import type { CriterionPanelProps } from '@/lib/criterion-panels.ts';
import { formatDecimal } from '@/lib/format/number.ts';
import { localName } from '@/lib/i18n.ts';
import { useSheetAddress } from '../hooks.ts';
import { placed, SINGLE } from '../model.ts';
import { sheetQuery } from '../queries.ts';
import { CellText } from './CellText.tsx';
import { EvidencePanel } from './EvidencePanel.tsx';
import { OpenFile } from './EvidencePreview.tsx';

function usePlaced({ evaluationId, indicatorCode }: CriterionPanelProps) {
  const query = useQuery(sheetQuery(evaluationId));
  return { query, at: query.data && placed(query.data).find(({ indicator }) => indicator.code === indicatorCode) };
}

/** What the unit says of the indicator and its evidence; a file opens in their place, so that what is beside stays in sight. */
export function IndicatorDossier(props: CriterionPanelProps) {
  const { t } = useTranslation('evaluation');
  const { query, at } = usePlaced(props);
  const { search, go } = useSheetAddress();
  if (query.isError) return <ProblemAlert problem={asProblem(query.error)} onRetry={() => void query.refetch()} />;
  if (!at) return <CardSkeleton rows={8} />;
  const { indicator } = at;
  if (search.file) {
    return (
      <div className="stack">
        <div>
          <Button
            icon={<ArrowLeftOutlined aria-hidden />}
            onClick={() => go({ file: undefined, page: undefined, pin: undefined, region: undefined })}
          >
            {t('dossier.back')}
          </Button>
        </div>
        <OpenFile />
      </div>
    );
  }
  const said = indicator.cells.filter((cell) => cell.explanation || cell.value);
  return (
    <div className="stack">
      <section className="stack" aria-label={t('dossier.statement')}>
        <h2>{t('dossier.statement')}</h2>
        {said.length === 0 && <p className="secondary">{t('dossier.none')}</p>}
        {said.map((cell) => (
          <div key={cell.period}>
            {cell.period !== SINGLE && <h3>{cell.period}</h3>}
            <CellText scoring={indicator.scoring} cell={cell} />
          </div>
        ))}
      </section>
      <section className="stack" aria-label={t('dossier.evidence')}>
        <h2>{t('dossier.evidence')}</h2>
        <EvidencePanel key={indicator.code} indicator={indicator} mode="appraise" />
      </section>
    </div>
  );
}

/** What the indicator asks: its criterion, its weight and its rule. */
export function IndicatorAsked(props: CriterionPanelProps) {
  const { t } = useTranslation('evaluation');
  const { at } = usePlaced(props);
  if (!at) return <CardSkeleton rows={2} />;
  const { indicator, group, criterion } = at;
  return (
    <div className="stack">
      <p className="secondary">
        {`${group.code}. ${localName(group)}`} · {`${criterion.code} ${localName(criterion)}`}
      </p>
      <p className="indicator-facts">
        <span>{t('fact.level', { level: t(`domain:level.${indicator.level}`) })}</span>
        <span>{t('fact.weight', { weight: formatDecimal(indicator.weight) })}</span>
      </p>
      <ScoringRule scoring={indicator.scoring} />
    </div>
  );
}
