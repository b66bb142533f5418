import { PlusOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe, usePermission } from '@/api/me.ts';
import { type Column, DataTable } from '@/components/DataTable.tsx';
import { DateText } from '@/components/DateText.tsx';
import { EmptyState } from '@/components/EmptyState.tsx';
import { FilterBar, FilterSelect } from '@/components/FilterBar.tsx';
import { PageHead } from '@/components/PageHead.tsx';
import { Status } from '@/components/StatusTag.tsx';
import { useTableState } from '@/components/use-table-state.ts';
import { formatCount, NO_VALUE } from '@/lib/format/number.ts';
import { AskDrawer } from '../components/AskDrawer.tsx';
import { STATES, TONES, TOPICS } from '../model.ts';
import { type QuestionRow, questionsQuery } from '../queries.ts';
import { questionsSchema } from '../routes.tsx';

/** Questions that this person may see, what waits longest first. */
export function QuestionsPage() {
  const { t } = useTranslation('question');
  const { memberships } = useMe();
  const mayAsk = usePermission('question:ask') && memberships.length > 0;
  const state = useTableState(questionsSchema);
  const questions = useQuery(questionsQuery({ ...state.params, ...state.filters }));
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const columns: Column<QuestionRow>[] = [
    {
      key: 'number',
      title: t('list.subject'),
      fixed: true,
      sortable: true,
      render: (row) => (
        <>
          <Link className="cell-main clamp-2" to={`/cau-hoi/${row.id}` as '/'}>
            {row.subject}
          </Link>
          <span className="cell-sub">
            {row.number} · {t(`kind.${row.kind}`)} · {t(`topic.${row.topic}`)}
          </span>
        </>
      ),
    },
    { key: 'agencyName', title: t('list.agency'), sortable: true, render: (row) => row.agencyName },
    { key: 'askedAt', title: t('list.askedAt'), sortable: true, render: (row) => <DateText moment={row.askedAt} /> },
    {
      key: 'state',
      title: t('list.state'),
      render: (row) => (
        <>
          <Status tone={TONES[row.state]} label={t(`state.${row.state}`)} />
          {row.published && <span className="cell-sub">{t('list.published')}</span>}
        </>
      ),
    },
    {
      key: 'waiting',
      title: t('list.waiting'),
      align: 'right',
      render: (row) => (typeof row.waitingDays === 'number' ? formatCount(row.waitingDays) : NO_VALUE),
    },
  ];
  const ask = mayAsk && (
    <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={() => setAsking(true)}>
      {t('ask.label')}
    </Button>
  );
  return (
    <div className="page">
      <PageHead title={t('list.title')} subtitle={t('list.subtitle')} actions={ask} />
      <div className="card">
        <FilterBar state={state} searchLabel={t('list.search')} table={{ id: 'questions', columns }}>
          <FilterSelect
            label={t('list.state')}
            value={state.filters.state}
            options={STATES.map((value) => ({ value, label: t(`state.${value}`) }))}
            onChange={(value) => state.filter({ state: value })}
          />
          <FilterSelect
            label={t('list.topic')}
            value={state.filters.topic}
            options={TOPICS.map((value) => ({ value, label: t(`topic.${value}`) }))}
            onChange={(value) => state.filter({ topic: value })}
          />
        </FilterBar>
        <DataTable
          id="questions"
          caption={t('list.caption')}
          columns={columns}
          rowKey={(row) => row.id}
          query={questions}
          state={state}
          empty={
            <EmptyState
              title={t('list.empty.title')}
              text={t('list.empty.text')}
              example={t('list.empty.example')}
              actions={ask}
            />
          }
        />
      </div>
      {asking && (
        <AskDrawer
          onAsked={(made) => void navigate({ to: `/cau-hoi/${made.question.id}` as '/' })}
          onClose={() => setAsking(false)}
        />
      )}
    </div>
  );
}
