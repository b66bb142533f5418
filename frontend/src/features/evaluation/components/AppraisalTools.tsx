import { useTranslation } from 'react-i18next';
import { useMe } from '@/api/me.ts';
import { ConfirmAction } from '@/components/ConfirmAction.tsx';
import { localName } from '@/lib/i18n.ts';
import { useAct, useEvaluation } from '../hooks.ts';
import { isStale, isUnappraised, lacksEvidence, type SheetIndicator } from '../model.ts';
import { acceptIndicators } from '../queries.ts';
import { FindingsAction } from './FindingsAction.tsx';

interface AppraisalToolsProps {
  list: readonly SheetIndicator[];
  onSelect: (code: string) => void;
}

/** Acts on many indicators at once, and findings about the whole dossier. */
export function AppraisalTools({ list, onSelect }: AppraisalToolsProps) {
  const { t } = useTranslation('evaluation');
  const act = useAct();
  const evaluation = useEvaluation();
  const { permissions } = useMe();
  if (!evaluation || !list.some((indicator) => indicator.allowedActions.includes('APPRAISE'))) return null;
  // Levels are given one by one; what lacks evidence or has changed deserves a look of its own.
  const acceptable = list.filter(
    (indicator) =>
      indicator.scoring.method !== 'RUBRIC' &&
      isUnappraised(indicator) &&
      !isStale(indicator) &&
      !lacksEvidence(indicator),
  );
  return (
    <div className="appraisal-tools no-print">
      {acceptable.length > 0 && (
        <ConfirmAction
          label={t('bulk.label', { count: acceptable.length })}
          title={t('bulk.title', { count: acceptable.length })}
          text={(close) => (
            <div className="stack">
              <p>{t('bulk.text')}</p>
              <ul className="problem-list">
                {acceptable.map((indicator) => (
                  <li key={indicator.code}>
                    <button
                      type="button"
                      className="text-link"
                      onClick={() => {
                        onSelect(indicator.code);
                        close();
                      }}
                    >
                      {indicator.code} {localName(indicator)}
                    </button>
                  </li>
                ))}
              </ul>
            </div>
          )}
          onConfirm={() =>
            act(() =>
              acceptIndicators(
                evaluation.id,
                evaluation.version,
                acceptable.map(({ code }) => code),
              ),
            )
          }
        />
      )}
      {permissions.includes('finding:write') && <FindingsAction evaluation={evaluation} />}
    </div>
  );
}
