import { TableOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '@/components/Card.tsx';

interface ChartCardProps {
  title: string;
  /** What is counted, and its unit. */
  subtitle?: ReactNode;
  /** The chart in one sentence. */
  summary?: ReactNode;
  chart: ReactNode;
  /** Every number of the chart. */
  table: ReactNode;
  /** Where the numbers come from. */
  foot?: ReactNode;
}

/** A chart that can be read as its table instead. */
export function ChartCard({ title, subtitle, summary, chart, table, foot }: ChartCardProps) {
  const { t } = useTranslation('dashboard');
  const [asTable, setAsTable] = useState(false);
  return (
    <Card
      title={title}
      subtitle={subtitle}
      extra={
        <Button
          type="text"
          size="small"
          className="no-print"
          icon={<TableOutlined aria-hidden />}
          aria-pressed={asTable}
          aria-label={t('chart.tableOf', { title })}
          title={t('chart.table')}
          onClick={() => setAsTable(!asTable)}
        />
      }
    >
      {summary && <p className="dash-summary">{summary}</p>}
      {asTable ? table : chart}
      {foot && <p className="dash-foot">{foot}</p>}
    </Card>
  );
}
