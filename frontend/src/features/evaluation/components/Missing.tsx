import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { CardSkeleton } from '@/components/Skeletons.tsx';
import { Status } from '@/components/StatusTag.tsx';
import { localName } from '@/lib/i18n.ts';
import { useEvaluationId, useSheetAddress } from '../hooks.ts';
import { isFilled, isReturned, isUnappraised, lacksEvidence, placed, type SheetIndicator } from '../model.ts';
import { sheetQuery } from '../queries.ts';

const OF_SUPPLY = [
  ['unfilled', (indicator: SheetIndicator) => !isFilled(indicator)],
  ['noEvidence', lacksEvidence],
  ['returned', isReturned],
] as const;
const OF_APPRAISAL = [
  ['unappraised', isUnappraised],
  ['returnedOpen', isReturned],
] as const;

/** What is still missing, indicator by indicator: read before handing on. */
export function Missing({ appraise = false, onGo }: { appraise?: boolean; onGo?: () => void }) {
  const { t } = useTranslation('evaluation');
  const { go } = useSheetAddress();
  const sheet = useQuery({ ...sheetQuery(useEvaluationId()), refetchOnMount: 'always' }).data;
  if (!sheet) return <CardSkeleton rows={3} />;
  const indicators = placed(sheet).map(({ indicator }) => indicator);
  const gaps = (appraise ? OF_APPRAISAL : OF_SUPPLY)
    .map(([key, has]) => ({ key, found: indicators.filter(has) }))
    .filter(({ found }) => found.length > 0);
  if (gaps.length === 0) return <Status tone="done" label={t(appraise ? 'missing.noneAppraise' : 'missing.none')} />;
  return (
    <div className="missing">
      {gaps.map(({ key, found }) => (
        <section key={key}>
          <h3>
            <Status tone="warning" label={t(`missing.${key}`, { count: found.length })} />
          </h3>
          <ul>
            {found.map((indicator) => (
              <li key={indicator.code}>
                <button
                  type="button"
                  className="text-link"
                  onClick={() => {
                    go({ indicator: indicator.code });
                    onGo?.();
                  }}
                >
                  {indicator.code} {localName(indicator)}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {!appraise && <p className="secondary">{t('missing.consequence')}</p>}
    </div>
  );
}
