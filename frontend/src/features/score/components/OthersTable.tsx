import { useTranslation } from 'react-i18next';
import { Card } from '@/components/Card.tsx';
import type { Sheet } from '../model.ts';

/** Everybody's levels beside each other, once one's own are handed in; more than one level apart stands out. */
export function OthersTable({ sheet }: { sheet: Sheet }) {
  const { t } = useTranslation('score');
  const own = sheet.submittedAt !== undefined && sheet.submittedAt !== null;
  // Not the round in hand: the levels that stand, with what they were before where a round was opened anew.
  const rows = sheet.standing.length > 0 ? sheet.standing : (sheet.others[0]?.levels ?? []);
  const frame = `${t('others.title')} – ${t('others.indicator')}`;
  return (
    <Card
      title={t('others.title')}
      subtitle={t('others.subtitle', { submitted: sheet.submitted, entitled: sheet.entitled })}
      flush
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard. */}
      <section className="score-table-frame" tabIndex={0} aria-label={frame}>
        <table className="score-table">
          <thead>
            <tr>
              <th scope="col">{t('others.indicator')}</th>
              {own && (
                <th scope="col" className="number">
                  {t('others.you')}
                </th>
              )}
              {sheet.others.map(({ memberId, seat }) => (
                <th key={memberId} scope="col" className="number">
                  {t('others.seat', { seat })}
                </th>
              ))}
              <th scope="col">{t('others.reasons')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((item) => {
              const said = sheet.others.map(({ memberId, seat, levels, earlier }) => ({
                memberId,
                seat,
                level: levels.find(({ code }) => code === item.code),
                earlier: earlier.filter(({ code }) => code === item.code).map(({ level }) => level),
              }));
              const levels = [...(own ? [item.level] : []), ...said.map(({ level }) => level?.level)].filter(
                (level): level is number => typeof level === 'number',
              );
              const apart = Math.max(...levels) - Math.min(...levels) > 1;
              return (
                <tr key={item.code} className={apart ? 'score-apart' : undefined}>
                  <th scope="row">
                    <b>{item.code}</b> {item.round > 0 && <span className="secondary">{t('others.anew')}</span>}
                    {apart && <span className="score-apart-mark">{t('others.apart')}</span>}
                  </th>
                  {own && <td className="number">{item.level}</td>}
                  {said.map(({ memberId, level, earlier }) => (
                    <td key={memberId} className="number">
                      {level?.level ?? '–'}
                      {earlier.length > 0 && (
                        <span className="cell-sub">{t('others.earlier', { levels: earlier.join(', ') })}</span>
                      )}
                    </td>
                  ))}
                  <td>
                    <details>
                      <summary>{t('others.show')}</summary>
                      <dl className="score-reasons">
                        {own && (
                          <div>
                            <dt>{t('others.you')}</dt>
                            <dd>{item.reason}</dd>
                          </div>
                        )}
                        {said.map(({ memberId, seat, level }) => (
                          <div key={memberId}>
                            <dt>{t('others.seat', { seat })}</dt>
                            <dd>{level?.reason}</dd>
                          </div>
                        ))}
                      </dl>
                    </details>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
    </Card>
  );
}
