import '../cityplan.css';
import { DownloadOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Button } from 'antd';
import { Fragment, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { saveFile } from '@/api/download.ts';
import { type ApiProblem, asProblem } from '@/api/problem.ts';
import { Card } from '@/components/Card.tsx';
import { EmptyState } from '@/components/EmptyState.tsx';
import { PageHead } from '@/components/PageHead.tsx';
import { ProblemAlert } from '@/components/ProblemAlert.tsx';
import { CardSkeleton } from '@/components/Skeletons.tsx';
import { formatDay } from '@/lib/format/date.ts';
import { SumCells } from '../components/SumCells.tsx';
import { useSourceName } from '../components/source-name.ts';
import { Warnings } from '../components/Warnings.tsx';
import { type CostSum, type CostTable, planPath, taskPath } from '../model.ts';
import { costFilePath, costTableQuery } from '../queries.ts';

/** Costs of the whole plan by source, for the finance department. */
export function CostTablePage() {
  const { t } = useTranslation('cityplan');
  const { year: written } = useParams({ strict: false }) as { year: string };
  const year = Number(written);
  const query = useQuery(costTableQuery(year));
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const table = query.data;
  const download = async () => {
    setBusy(true);
    setProblem(null);
    try {
      await saveFile(costFilePath(year), `kinh-phi-ke-hoach-${year}.xlsx`);
    } catch (thrown) {
      setProblem(asProblem(thrown));
    }
    setBusy(false);
  };
  return (
    <div className="page stack city-plan cost-page">
      <PageHead
        title={t('costs.tableTitle', { year })}
        crumbs={[{ label: t('title', { year }), to: planPath(year) }]}
        subtitle={
          table && (
            <>
              <span>{table.document}</span>
              <span>{t('costs.asOf', { day: formatDay(table.today) })}</span>
            </>
          )
        }
        actions={
          <>
            <Button onClick={() => window.print()}>{t('print')}</Button>
            <Button
              type="primary"
              icon={<DownloadOutlined aria-hidden />}
              loading={busy}
              onClick={() => void download()}
            >
              {t('costs.download')}
            </Button>
          </>
        }
      />
      <ProblemAlert problem={problem} />
      {query.isError ? (
        <ProblemAlert problem={asProblem(query.error)} onRetry={() => void query.refetch()} />
      ) : !table ? (
        <CardSkeleton rows={12} />
      ) : (
        <>
          <Warnings warnings={table.warnings} withTask />
          <Card title={t('costs.tableCard')} subtitle={t('costs.unit')}>
            {table.columns.length === 0 ? (
              <EmptyState title={t('costs.none.title')} text={t('costs.none.text')} />
            ) : (
              <Table table={table} />
            )}
          </Card>
        </>
      )}
    </div>
  );
}

function Table({ table }: { table: CostTable }) {
  const { t } = useTranslation('cityplan');
  const nameOf = useSourceName();
  const groups = [
    ...table.columns.map((column) => ({
      key: `${column.source}${column.sourceName}`,
      name: nameOf(column.source, column.sourceName),
    })),
    { key: 'all', name: t('costs.allSources') },
  ];
  const cells = (line: { cells: CostSum[]; sum: CostSum }) =>
    groups.map((group, index) => <SumCells key={group.key} sum={line.cells[index] ?? line.sum} />);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section className="scroll-x" tabIndex={0} aria-label={t('costs.tableScroll')}>
      <table className="plain-table cost-table">
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>
              {t('costs.task')}
            </th>
            {groups.map((group) => (
              <th key={group.key} scope="colgroup" colSpan={3} className="cost-group">
                {group.name}
              </th>
            ))}
          </tr>
          <tr>
            {groups.map((group) => (
              <Fragment key={group.key}>
                {(['estimate', 'spent', 'remaining'] as const).map((sum) => (
                  <th key={sum} scope="col" className="number">
                    {t(`costs.${sum}`)}
                  </th>
                ))}
              </Fragment>
            ))}
          </tr>
        </thead>
        {table.streams.map((stream) => (
          <tbody key={stream.stream}>
            <tr className="stream-row">
              <th scope="rowgroup" colSpan={1 + 3 * groups.length}>
                {t(`streamName.${stream.stream}`)}
              </th>
            </tr>
            {stream.tasks.map((task) => (
              <tr key={task.code}>
                <th scope="row">
                  <Link to={taskPath(table.year, task.code) as '/'}>{task.code}</Link>
                  <span className="cell-sub">{task.title}</span>
                </th>
                {cells(task.line)}
              </tr>
            ))}
            <tr className="sum-row">
              <th scope="row">{t('costs.subtotal')}</th>
              {cells(stream.total)}
            </tr>
          </tbody>
        ))}
        <tfoot>
          <tr className="sum-row">
            <th scope="row">{t('costs.cityTotal')}</th>
            {cells(table.total)}
          </tr>
        </tfoot>
      </table>
    </section>
  );
}
