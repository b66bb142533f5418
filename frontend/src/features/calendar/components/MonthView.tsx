import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { formatDay } from '@/lib/format/date.ts';
import { type Deadline, groupOf, monthGrid, plusMonths } from '../model.ts';
import { useTitle } from './title.ts';

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

interface MonthViewProps {
  month: string;
  today: string;
  deadlines: Deadline[];
  onTurn: (month: string) => void;
  onOpen: (deadline: Deadline) => void;
}

/** One month as a table of weeks; on a phone as a list of the days on which something is due. */
export function MonthView({ month, today, deadlines, onTurn, onOpen }: MonthViewProps) {
  const { t } = useTranslation('calendar');
  const title = useTitle();
  const [year, number] = month.split('-');
  const name = t('month.name', { month: Number(number), year });
  return (
    <div className="card-body">
      <div className="month-head">
        <Button
          icon={<LeftOutlined aria-hidden />}
          aria-label={t('month.before')}
          onClick={() => onTurn(plusMonths(month, -1))}
        />
        <h2 aria-live="polite">{name}</h2>
        <Button
          icon={<RightOutlined aria-hidden />}
          aria-label={t('month.after')}
          onClick={() => onTurn(plusMonths(month, 1))}
        />
      </div>
      <table className="month">
        <caption className="visually-hidden">{name}</caption>
        <thead>
          <tr>
            {WEEKDAYS.map((day) => (
              <th key={day} scope="col">
                {t(`weekday.${day}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {monthGrid(month, deadlines).map((week) => (
            <tr key={week[0]?.day}>
              {week.map((cell) => (
                <td
                  key={cell.day}
                  className={[
                    cell.inMonth ? '' : 'month-other',
                    cell.day === today ? 'month-today' : '',
                    cell.deadlines.length === 0 ? 'month-empty' : '',
                  ].join(' ')}
                  aria-current={cell.day === today ? 'date' : undefined}
                >
                  <span className="month-day">
                    <span className="month-number" aria-hidden="true">
                      {Number(cell.day.slice(8))}
                    </span>
                    <span className="month-full">{formatDay(cell.day)}</span>
                  </span>
                  {cell.deadlines.length > 0 && (
                    <ul>
                      {cell.deadlines.map((one) => (
                        <li key={one.key}>
                          <button
                            type="button"
                            className={`month-entry month-${groupOf(one)}`}
                            onClick={() => onOpen(one)}
                          >
                            <span className="month-mark">{t(`mark.${groupOf(one)}`)}</span> {title(one)}
                          </button>
                        </li>
                      ))}
                    </ul>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
