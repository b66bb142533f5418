import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { DateText } from '@/components/DateText.tsx';
import { Status } from '@/components/StatusTag.tsx';
import { useEvaluationId } from '../hooks.ts';
import { CORRECTION_TONES, type CorrectedValue, type SheetIndicator } from '../model.ts';
import { correctionsQuery } from '../queries.ts';
import { CellText } from './CellText.tsx';
import { AskCorrection } from './CorrectionActions.tsx';

/** What was certified of this indicator beside what took its place, with why; and the way to ask for it. */
export function CorrectedValues({ indicator }: { indicator: SheetIndicator }) {
  const { t } = useTranslation('evaluation');
  const query = useQuery(correctionsQuery(useEvaluationId()));
  if (!query.data) return null;
  const own = query.data.items.filter(({ cells }) => cells.some((cell) => cell.indicatorCode === indicator.code));
  const asks = query.data.allowedActions.includes('ASK');
  if (own.length === 0 && !asks) return null;
  return (
    <section className="corrections" aria-label={t('correction.label')}>
      {own.map((correction) => (
        <div key={correction.id} className="correction">
          <p>
            <Status tone={CORRECTION_TONES[correction.state]} label={t(`correction.state.${correction.state}`)} />{' '}
            {t('correction.by', { name: correction.askedByName })} {correction.reason}
          </p>
          {correction.answer && (
            <p className="secondary">
              {t(correction.answer.granted ? 'correction.granted' : 'correction.refused', {
                name: correction.answer.byName,
              })}{' '}
              {correction.answer.reason} · <DateText moment={correction.answer.at} />
            </p>
          )}
          {correction.cells
            .filter((cell) => cell.indicatorCode === indicator.code)
            .map((cell) => (
              <div key={cell.period} className="correction-cell">
                <h3>{t(`period.${cell.period}`, { defaultValue: t('period.year', { year: cell.period }) })}</h3>
                <Side label={t('correction.before')} said={cell.before} indicator={indicator} />
                {correction.answer?.granted && (
                  <Side
                    label={t(correction.state === 'CERTIFIED' ? 'correction.after' : 'correction.draft')}
                    said={cell.after}
                    indicator={indicator}
                  />
                )}
              </div>
            ))}
        </div>
      ))}
      {asks && <AskCorrection key={indicator.code} indicator={indicator} />}
    </section>
  );
}

interface SideProps {
  label: string;
  said?: CorrectedValue;
  indicator: SheetIndicator;
}

function Side({ label, said, indicator }: SideProps) {
  const { t } = useTranslation('evaluation');
  return (
    <div>
      <p className="correction-side">{label}</p>
      {said ? (
        <>
          {said.state !== 'REPORTED' && <p>{t(`answer.${said.state}`)}</p>}
          <CellText scoring={indicator.scoring} cell={said} />
          <p className="secondary">
            {said.byName} · <DateText moment={said.at} />
          </p>
        </>
      ) : (
        <p className="secondary">{t('correction.same')}</p>
      )}
    </div>
  );
}
