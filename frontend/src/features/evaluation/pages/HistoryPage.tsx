import { useTranslation } from 'react-i18next';
import { Card } from '@/components/Card.tsx';
import { type Column, DataTable } from '@/components/DataTable.tsx';
import { DateText } from '@/components/DateText.tsx';
import { EmptyState } from '@/components/EmptyState.tsx';
import { StatusTag } from '@/components/StatusTag.tsx';
import { NO_VALUE } from '@/lib/format/number.ts';
import { useEvaluation } from '../hooks.ts';
import type { Act } from '../model.ts';

/** Every act on the case, newest first: who, when, from where to where, why. */
export function HistoryPage() {
  const { t } = useTranslation('evaluation');
  const evaluation = useEvaluation();
  const columns: Column<Act>[] = [
    { key: 'at', title: t('history.at'), width: 160, fixed: true, render: (act) => <DateText moment={act.at} /> },
    {
      key: 'action',
      title: t('history.action'),
      fixed: true,
      render: (act) => (
        // A sealed result that was opened again is told as a return to clients of the first release.
        <span className="cell-main">{t(act.from === 'APPROVED' ? 'action.AMEND' : `action.${act.action}`)}</span>
      ),
    },
    { key: 'by', title: t('history.by'), render: (act) => act.byName },
    {
      key: 'to',
      title: t('history.to'),
      render: (act) => (
        <>
          <StatusTag family="evaluation" code={act.to} />
          {act.from && (
            <span className="cell-sub">
              {t('history.from', { state: t(`domain:state.evaluation.${act.from}`).toLowerCase() })}
            </span>
          )}
        </>
      ),
    },
    {
      key: 'reason',
      title: t('history.reason'),
      render: (act) => (
        <>
          {act.reason ?? NO_VALUE}
          {act.items.map((item) => (
            <span key={item.indicatorCode} className="cell-sub">
              {item.indicatorCode}: {t(`domain:returnReason.${item.reasonCode}`)}
              {item.text && `, ${item.text}`}
            </span>
          ))}
          {act.items.length === 0 && act.indicators.length > 0 && (
            <span className="cell-sub">{act.indicators.join(', ')}</span>
          )}
        </>
      ),
    },
  ];
  return (
    <Card title={t('history.title')} subtitle={t('history.subtitle')} flush>
      <DataTable
        id="evaluation-history"
        caption={t('history.title')}
        columns={columns}
        rows={evaluation?.history.toReversed() ?? []}
        rowKey={(act) => `${act.at} ${act.action}`}
        empty={<EmptyState title={t('history.empty.title')} text={t('history.empty.text')} />}
      />
    </Card>
  );
}
