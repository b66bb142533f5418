import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDay, formatMoment } from '@/lib/format/date.ts';
import { NO_VALUE } from '@/lib/format/number.ts';
import type { Entry } from '../model.ts';
import './audit.css';

const write = (value: string): string => {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return formatDay(value);
  return /^\d{4}-\d{2}-\d{2}T/.test(value) ? formatMoment(value) : value;
};

/** What was recorded with an entry, and its links of the chain. */
export function EntryDetails({ entry }: { entry: Entry }) {
  const { t } = useTranslation('audit');
  const details = Object.entries((entry.details ?? {}) as Record<string, string | null>);
  return (
    <dl className="facts">
      {entry.reason && (
        <>
          <dt>{t('column.reason')}</dt>
          <dd>{entry.reason}</dd>
        </>
      )}
      {details.map(([key, value]) => (
        <Fragment key={key}>
          <dt>{t(`detail.${key}`, { defaultValue: key })}</dt>
          <dd>{value ? t(`value.${value.replaceAll(/[.:]/g, '_')}`, { defaultValue: write(value) }) : NO_VALUE}</dd>
        </Fragment>
      ))}
      <dt>{t('detail.objectId')}</dt>
      <dd className="audit-hash">{entry.objectId}</dd>
      {entry.objectVersion !== undefined && entry.objectVersion !== null && (
        <>
          <dt>{t('detail.objectVersion')}</dt>
          <dd>{entry.objectVersion}</dd>
        </>
      )}
      <dt>{t('detail.hash')}</dt>
      <dd className="audit-hash">{entry.hash}</dd>
      <dt>{t('detail.prevHash')}</dt>
      <dd className="audit-hash">{entry.prevHash}</dd>
    </dl>
  );
}
