import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Column } from '@/components/DataTable.tsx';
import { GradeTag } from '@/components/GradeTag.tsx';
import { StatusTag } from '@/components/StatusTag.tsx';
import { formatCount, formatDecimal, NO_VALUE } from '@/lib/format/number.ts';
import type { MonitorRow } from '../queries.ts';

/** Organization, how far it is, what lacks, and the grade with its reasons where it may be seen. */
export function useMonitorColumns(): Column<MonitorRow>[] {
  const { t } = useTranslation(['campaign', 'domain']);
  return useMemo(() => {
    const counts = (done: number, total: number) =>
      t('campaign:monitor.of', { done: formatCount(done), total: formatCount(total) });
    return [
      {
        key: 'name',
        title: t('campaign:monitor.organization'),
        fixed: true,
        sortable: true,
        render: (row) => (
          <>
            <Link className="cell-main" to={`/danh-gia/${row.id}` as '/'}>
              {row.organizationName}
            </Link>
            <span className="cell-sub">
              <span className="technical">{row.organizationCode}</span>
              {row.mainFunction && ` · ${t(`domain:function.${row.mainFunction}`)}`}
            </span>
          </>
        ),
      },
      {
        key: 'state',
        title: t('campaign:monitor.state'),
        sortable: true,
        render: (row) => <StatusTag family="evaluation" code={row.state} />,
      },
      {
        key: 'values',
        title: t('campaign:monitor.values'),
        sortable: true,
        align: 'right',
        render: (row) => counts(row.valuesDone, row.valuesTotal),
      },
      {
        key: 'evidence',
        title: t('campaign:monitor.evidence'),
        sortable: true,
        align: 'right',
        render: (row) => counts(row.evidenceDone, row.evidenceTotal),
      },
      {
        key: 'appraised',
        title: t('campaign:monitor.appraised'),
        align: 'right',
        render: (row) => counts(row.appraisedDone, row.appraisedTotal),
      },
      {
        key: 'daysLate',
        title: t('campaign:monitor.late'),
        sortable: true,
        align: 'right',
        render: (row) =>
          row.daysLate > 0 ? (
            <span className="deadline-late">{t('campaign:monitor.days', { days: formatCount(row.daysLate) })}</span>
          ) : (
            t('campaign:monitor.inTime')
          ),
      },
      {
        key: 'total',
        title: t('campaign:monitor.total'),
        sortable: true,
        align: 'right',
        render: (row) => formatDecimal(row.totalShown),
      },
      {
        key: 'grade',
        title: t('campaign:monitor.grade'),
        sortable: true,
        render: (row) =>
          row.grade ? (
            <>
              <GradeTag grade={row.grade} status={row.status} />
              {row.because
                .filter((code) => code.startsWith('CAP-'))
                .map((code) => (
                  <span key={code} className="cell-sub">
                    {t(`domain:cap.${code}`, { defaultValue: code })}
                  </span>
                ))}
            </>
          ) : (
            NO_VALUE
          ),
      },
    ];
  }, [t]);
}
