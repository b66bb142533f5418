import { useTranslation } from 'react-i18next';
import { formatDay } from '@/lib/format/date.ts';
import { barOf, type Deadline, daysBetween, groupOf, plusMonths } from '../model.ts';
import { DueTag } from './DueTag.tsx';
import { useTitle } from './title.ts';

interface TimelineViewProps {
  from: string;
  to: string;
  today: string;
  deadlines: Deadline[];
  onOpen: (deadline: Deadline) => void;
}

/** Deadlines along the year. It is a table: what the bar shows stands beside it in words. */
export function TimelineView({ from, to, today, deadlines, onOpen }: TimelineViewProps) {
  const { t } = useTranslation('calendar');
  const title = useTitle();
  const whole = daysBetween(from, to) + 1;
  const at = (day: string) => `${(100 * daysBetween(from, day)) / whole}%`;
  const months: string[] = [];
  for (let month = from.slice(0, 7); month <= to.slice(0, 7); month = plusMonths(month, 1)) months.push(month);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls inside itself must be reachable by keyboard.
    <section className="timeline-frame" tabIndex={0} aria-label={t('timeline.label')}>
      <table className="timeline">
        <caption className="visually-hidden">{t('timeline.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('column.title')}</th>
            <th scope="col">{t('column.last')}</th>
            <th scope="col">{t('column.state')}</th>
            <th scope="col">
              <span className="visually-hidden">{t('timeline.bar')}</span>
              <span className="timeline-months" aria-hidden="true">
                {months.map((month) => (
                  <span key={month} style={{ left: at(`${month}-01`) }}>
                    {Number(month.slice(5))}
                    {month.endsWith('-01') && `/${month.slice(2, 4)}`}
                  </span>
                ))}
              </span>
            </th>
          </tr>
        </thead>
        <tbody>
          {deadlines.map((one) => {
            const bar = barOf(one, from, to);
            return (
              <tr key={one.key}>
                <th scope="row">
                  <button type="button" className="link-button clamp-2" onClick={() => onOpen(one)}>
                    {title(one)}
                  </button>
                  <span className="cell-sub">{one.responsible}</span>
                </th>
                <td className="number">{formatDay(one.last)}</td>
                <td>
                  <DueTag deadline={one} />
                </td>
                <td>
                  <span className="timeline-track" aria-hidden="true">
                    {today >= from && today <= to && <span className="timeline-today" style={{ left: at(today) }} />}
                    <span
                      className={`timeline-bar timeline-${groupOf(one)}`}
                      style={{ left: `${bar.left}%`, width: `${bar.width}%` }}
                    />
                  </span>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
