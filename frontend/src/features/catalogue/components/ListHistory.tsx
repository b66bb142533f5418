import { useTranslation } from 'react-i18next';
import { DateText } from '@/components/DateText.tsx';
import type { YearlyList } from '../model.ts';

/** Every step with who, when and why; the newest first. */
export function ListHistory({ list }: { list: YearlyList }) {
  const { t } = useTranslation(['catalogue', 'domain']);
  const steps = list.history.toSorted((a, b) => b.at.localeCompare(a.at));
  return (
    <ol className="history">
      {steps.map((step) => (
        <li key={`${step.at}-${step.action}`}>
          <span className="cell-main">{t(`catalogue:act.${step.action}`, { defaultValue: step.action })}</span>{' '}
          <span className="secondary">
            {step.byName} · <DateText moment={step.at} />
          </span>
          {step.reason && <p>{t('catalogue:history.reason', { reason: step.reason })}</p>}
          {step.document && <p>{t('catalogue:history.document', { document: step.document })}</p>}
        </li>
      ))}
    </ol>
  );
}
