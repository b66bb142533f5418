import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '@/components/Card.tsx';
import { type Column, DataTable } from '@/components/DataTable.tsx';
import { EmptyState } from '@/components/EmptyState.tsx';
import { GradeTag } from '@/components/GradeTag.tsx';
import { Status } from '@/components/StatusTag.tsx';
import { formatDecimal } from '@/lib/format/number.ts';
import type { Run } from '../queries.ts';

type Graded = Run['items'][number];

/** The grades of a run, and who was not scored yet. */
export function GradesTable({ run }: { run: Run }) {
  const { t } = useTranslation(['run', 'domain']);
  const columns = useMemo<Column<Graded>[]>(
    () => [
      {
        key: 'name',
        title: t('run:grades.name'),
        fixed: true,
        render: (row) => (
          <>
            <Link className="cell-main" to={`/danh-gia/${row.evaluationId}/ket-qua` as '/'}>
              {row.organizationName}
            </Link>
            <span className="cell-sub">{row.organizationCode}</span>
          </>
        ),
      },
      { key: 'total', title: t('run:grades.total'), align: 'right', render: (row) => formatDecimal(row.totalShown) },
      {
        key: 'grade',
        title: t('run:grades.grade'),
        render: (row) => <GradeTag grade={row.grade} status={row.status} />,
      },
      {
        key: 'digest',
        title: t('run:grades.digest'),
        render: (row) => <span className="technical digest">{row.resultDigest.slice(0, 12)}</span>,
      },
      {
        key: 'sealed',
        title: t('run:grades.state'),
        render: (row) =>
          row.sealed ? (
            <Status tone="done" label={t('run:grades.sealed')} />
          ) : (
            <Status tone="progress" label={t('run:grades.live')} />
          ),
      },
    ],
    [t],
  );
  return (
    <Card
      title={t('run:grades.title')}
      subtitle={run.counts
        .map(({ grade, count }) =>
          t('run:grades.count', {
            grade: grade === 'NOT_GRADED' ? t('domain:grade.NOT_GRADED') : grade,
            number: count,
          }),
        )
        .concat(run.provisional > 0 ? [t('run:grades.provisional', { number: run.provisional })] : [])
        .join(' · ')}
      flush
    >
      <DataTable
        id="run-grades"
        caption={t('run:grades.title')}
        columns={columns}
        rows={run.items}
        rowKey={(row) => row.evaluationId}
        empty={<EmptyState title={t('run:grades.empty')} text={t('run:grades.emptyText')} />}
      />
      {run.notIncluded.length > 0 && (
        <div className="card-body">
          <p className="secondary">{t('run:grades.left', { number: run.notIncluded.length })}</p>
          <ul>
            {run.notIncluded.map((row) => (
              <li key={row.evaluationId}>
                {row.organizationName} <span className="secondary">{t(`domain:state.evaluation.${row.state}`)}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </Card>
  );
}
