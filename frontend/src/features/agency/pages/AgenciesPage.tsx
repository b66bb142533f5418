import { PlusOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button, Input } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe, usePermission } from '@/api/me.ts';
import { asProblem } from '@/api/problem.ts';
import { Card } from '@/components/Card.tsx';
import { DateField } from '@/components/DateField.tsx';
import { EmptyState } from '@/components/EmptyState.tsx';
import { PageHead } from '@/components/PageHead.tsx';
import { ProblemAlert } from '@/components/ProblemAlert.tsx';
import { CardSkeleton } from '@/components/Skeletons.tsx';
import { useTableState } from '@/components/use-table-state.ts';
import { formatDay } from '@/lib/format/date.ts';
import { formatCount } from '@/lib/format/number.ts';
import { AgencyDetail } from '../components/AgencyDetail.tsx';
import { AgencyForm } from '../components/AgencyForm.tsx';
import { AgencyTree } from '../components/AgencyTree.tsx';
import { byKind, countOf, narrow } from '../model.ts';
import { agencyTreeQuery } from '../queries.ts';
import { agenciesSchema } from '../routes.tsx';
import '../components/agency.css';

/** Which bodies there are, who stands above whom, as of any day. */
export function AgenciesPage() {
  const { t } = useTranslation('agency');
  const me = useMe();
  const mayWrite = usePermission('agency:write');
  const state = useTableState(agenciesSchema);
  const { on, agency } = state.filters;
  const tree = useQuery(agencyTreeQuery(on));
  const [creating, setCreating] = useState(false);
  const shown = useMemo(() => byKind(narrow(tree.data ?? [], state.q)), [tree.data, state.q]);

  return (
    <div className="page">
      <PageHead
        title={t('title')}
        subtitle={t('subtitle')}
        actions={
          mayWrite && (
            <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={() => setCreating(true)}>
              {t('create.action')}
            </Button>
          )
        }
      />
      <div className={agency ? 'agency-split agency-chosen' : 'agency-split'}>
        <div className="agency-side">
          <Card
            title={t('tree.title')}
            subtitle={
              tree.data &&
              t('tree.count', {
                count: countOf(tree.data),
                shown: formatCount(countOf(tree.data)),
                day: formatDay(on ?? me.today),
              })
            }
          >
            <div className="stack">
              <search className="agency-tools">
                <Input.Search
                  allowClear
                  defaultValue={state.q}
                  aria-label={t('tree.search')}
                  placeholder={t('tree.search')}
                  onSearch={state.search}
                  onChange={(event) => state.search(event.target.value)}
                />
                <div className="agency-day">
                  <span id="agency-day">{t('tree.on')}</span>
                  <DateField
                    label={t('tree.on')}
                    value={on ?? me.today}
                    onChange={(day) => state.filter({ on: day === me.today ? undefined : day })}
                  />
                </div>
              </search>
              {tree.isError ? (
                <ProblemAlert problem={asProblem(tree.error)} onRetry={() => void tree.refetch()} />
              ) : tree.isPending ? (
                <CardSkeleton rows={10} />
              ) : shown.length > 0 ? (
                <AgencyTree
                  nodes={shown}
                  open={state.q.trim() !== ''}
                  chosen={agency}
                  onChoose={(id) => state.filter({ agency: id })}
                />
              ) : (
                <EmptyState
                  title={t(state.q ? 'tree.nothingFound' : 'tree.empty')}
                  text={t(state.q ? 'tree.nothingFoundText' : 'tree.emptyText')}
                  example={state.q ? undefined : t('tree.example')}
                />
              )}
            </div>
          </Card>
        </div>
        <div className="agency-main">
          {agency ? (
            <>
              <p className="agency-back">
                <Link to="/agencies" search={{ ...(on ? { on } : {}) } as never}>
                  {t('tree.back')}
                </Link>
              </p>
              <AgencyDetail id={agency} />
            </>
          ) : (
            <Card>
              <EmptyState title={t('detail.none')} text={t('detail.noneText')} />
            </Card>
          )}
        </div>
      </div>
      {creating && (
        <AgencyForm
          parentId={agency}
          onClose={() => setCreating(false)}
          onSaved={(made) => state.filter({ agency: made.id })}
        />
      )}
    </div>
  );
}
