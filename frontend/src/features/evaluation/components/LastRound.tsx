import { CopyOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { ConfirmAction } from '@/components/ConfirmAction.tsx';
import { localName } from '@/lib/i18n.ts';
import { useAct, useEvaluationId } from '../hooks.ts';
import { copyLastRound, lastRoundQuery } from '../last-round-queries.ts';
import type { Cell, Placed } from '../model.ts';
import { CellText } from './CellText.tsx';

/** Offers the certified values of the last round for what is still empty; shows each of them first. */
export function LastRoundNotice({ all }: { all: readonly Placed[] }) {
  const { t } = useTranslation('evaluation');
  const id = useEvaluationId();
  const act = useAct();
  const round = useQuery(lastRoundQuery(id)).data;
  if (!round?.source || !round.allowedActions.includes('COPY')) return null;
  const { year } = round.source;
  const count = round.offers.length;
  const known = new Map(all.map(({ indicator }) => [indicator.code, indicator]));
  return (
    <Alert
      className="no-print"
      type="info"
      showIcon
      title={t('lastRound.title', { year, count })}
      description={t('lastRound.text')}
      action={
        <ConfirmAction
          label={t('lastRound.copy')}
          title={t('lastRound.confirm', { year, count })}
          text={
            <div className="stack">
              <p>{t('lastRound.next')}</p>
              {round.changed > 0 && <p>{t('lastRound.changed', { count: round.changed })}</p>}
              {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long list has to be scrolled by keyboard. */}
              <section className="last-round" tabIndex={0} aria-label={t('lastRound.confirm', { year, count })}>
                <ul>
                  {round.offers.map((offer) => {
                    const indicator = known.get(offer.indicatorCode);
                    return (
                      <li key={`${offer.indicatorCode}/${offer.period}`}>
                        <p>
                          {offer.indicatorCode} {indicator && localName(indicator)} ·{' '}
                          {t(`period.${offer.period}`, { defaultValue: t('period.year', { year: offer.period }) })}
                        </p>
                        {indicator && (
                          <CellText
                            scoring={indicator.scoring}
                            cell={{ value: offer.value as Cell['value'], explanation: offer.explanation }}
                          />
                        )}
                      </li>
                    );
                  })}
                </ul>
              </section>
            </div>
          }
          onConfirm={() => act(() => copyLastRound(id))}
        />
      }
    />
  );
}

/** Says that the present value of a cell was brought, not typed, and from where. */
export function CopiedMark({ code, cell }: { code: string; cell: Pick<Cell, 'period' | 'revision'> }) {
  const { t } = useTranslation('evaluation');
  const round = useQuery(lastRoundQuery(useEvaluationId())).data;
  const copied = round?.copied.find(
    ({ indicatorCode, period, revision }) =>
      indicatorCode === code && period === cell.period && revision === cell.revision,
  );
  if (!copied) return null;
  return (
    <p className="cell-copied">
      <CopyOutlined aria-hidden /> {t('lastRound.mark', { year: copied.fromYear, revision: copied.fromRevision })}
    </p>
  );
}
