import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatDay } from '@/lib/format/date.ts';
import { byCode, type Part, placeOf } from '../model.ts';
import { useLacks, usePartName } from './Missing.tsx';

/** Parts of a task: which, of whom, what each lacks and who must act, or when it was done. */
export function PartList({ parts, label }: { parts: Part[]; label: string }) {
  const { t } = useTranslation('cityplan');
  const lacks = useLacks();
  const nameOf = usePartName();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section className="scroll-x" tabIndex={0} aria-label={label}>
      <table className="plain-table part-table">
        <thead>
          <tr>
            <th scope="col">{t('part.what')}</th>
            <th scope="col">{t('part.state')}</th>
            <th scope="col">{t('part.who')}</th>
          </tr>
        </thead>
        <tbody>
          {byCode(parts).map((part, index) => {
            const place = placeOf(part);
            const name = part.name ? `${nameOf(part)} · ${part.name}` : nameOf(part);
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: a programme comes once for each of its stages.
              <tr key={index}>
                <th scope="row">
                  {place ? <Link to={place as '/'}>{name}</Link> : name}
                  {part.agencyName && part.agencyName !== part.name && (
                    <span className="cell-sub">{part.agencyName}</span>
                  )}
                </th>
                <td>{part.doneOn ? t('part.doneOn', { day: formatDay(part.doneOn) }) : lacks(part)}</td>
                <td>{part.waitsFor ? t(`waitsFor.${part.waitsFor}`) : ''}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
