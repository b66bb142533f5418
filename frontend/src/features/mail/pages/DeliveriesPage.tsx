import {
  CheckCircleOutlined,
  ClockCircleOutlined,
  MinusCircleOutlined,
  StopOutlined,
  WarningOutlined,
} from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Column, DataTable } from '@/components/DataTable.tsx';
import { EmptyState } from '@/components/EmptyState.tsx';
import { FilterBar } from '@/components/FilterBar.tsx';
import { PageHead } from '@/components/PageHead.tsx';
import { useTableState } from '@/components/use-table-state.ts';
import { formatDay, formatMoment } from '@/lib/format/date.ts';
import { NO_VALUE } from '@/lib/format/number.ts';
import { type Delivery, deliveriesQuery } from '../queries.ts';
import { deliveriesSchema } from '../routes.tsx';

const ICONS = {
  SENT: <CheckCircleOutlined aria-hidden />,
  NOTHING_NEW: <MinusCircleOutlined aria-hidden />,
  NEVER: <MinusCircleOutlined aria-hidden />,
  PENDING: <ClockCircleOutlined aria-hidden />,
  MISSED: <WarningOutlined aria-hidden />,
  REFUSED: <StopOutlined aria-hidden />,
  NO_ADDRESS: <WarningOutlined aria-hidden />,
};

/** Whether the daily mail arrives, trouble first; never what it says. */
export function DeliveriesPage() {
  const { t } = useTranslation('mail');
  const state = useTableState(deliveriesSchema);
  const deliveries = useQuery(deliveriesQuery(state.params));
  const columns = useDeliveryColumns();
  const about = deliveries.data;
  return (
    <div className="page">
      <PageHead
        title={t('deliveries.title')}
        subtitle={about ? t('deliveries.subtitle', { at: about.at.slice(0, 5) }) : undefined}
      />
      {about && !about.on && <Alert className="stack" type="info" showIcon title={t('deliveries.off')} />}
      <div className="card">
        <FilterBar state={state} searchLabel={t('deliveries.search')} table={{ id: 'mail-deliveries', columns }} />
        <DataTable
          id="mail-deliveries"
          caption={t('deliveries.title')}
          columns={columns}
          rowKey={(row) => row.personId}
          query={deliveries}
          state={state}
          empty={<EmptyState title={t('deliveries.empty')} text={t('deliveries.emptyText')} />}
        />
      </div>
    </div>
  );
}

function useDeliveryColumns(): Column<Delivery>[] {
  const { t } = useTranslation('mail');
  return useMemo(
    () => [
      {
        key: 'name',
        title: t('deliveries.person'),
        fixed: true,
        sortable: true,
        render: (row) => (
          <>
            <span className="cell-main">{row.displayName}</span>
            <span className="cell-sub">{row.address ?? t('deliveries.noAddress')}</span>
          </>
        ),
      },
      {
        key: 'state',
        title: t('deliveries.state'),
        fixed: true,
        render: (row) => (
          <>
            {ICONS[row.state]} {t(`state.${row.state}`)}
          </>
        ),
      },
      {
        key: 'day',
        title: t('deliveries.day'),
        sortable: true,
        render: (row) => (row.day ? formatDay(row.day) : NO_VALUE),
      },
      {
        key: 'sent',
        title: t('deliveries.lastSent'),
        render: (row) => (row.lastSentAt ? formatMoment(row.lastSentAt) : NO_VALUE),
      },
      {
        key: 'error',
        title: t('deliveries.error'),
        render: (row) =>
          row.lastError ? (
            <>
              <span className="clamp-2">{row.lastError}</span>
              <span className="cell-sub">{t('deliveries.attempts', { count: row.attempts })}</span>
            </>
          ) : (
            NO_VALUE
          ),
      },
    ],
    [t],
  );
}
