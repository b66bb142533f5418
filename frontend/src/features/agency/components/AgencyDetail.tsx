import { EditOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe, usePermission } from '@/api/me.ts';
import { asProblem } from '@/api/problem.ts';
import { Card } from '@/components/Card.tsx';
import { type Column, DataTable } from '@/components/DataTable.tsx';
import { EmptyState } from '@/components/EmptyState.tsx';
import { ProblemAlert } from '@/components/ProblemAlert.tsx';
import { CardSkeleton } from '@/components/Skeletons.tsx';
import { Status } from '@/components/StatusTag.tsx';
import { localName } from '@/lib/i18n.ts';
import { byPresence, type Member } from '../model.ts';
import { agencyQuery } from '../queries.ts';
import { AgencyForm } from './AgencyForm.tsx';
import { Span } from './Span.tsx';

/** One body: what it is, since when, and who stands for it. */
export function AgencyDetail({ id }: { id: string }) {
  const { t } = useTranslation(['agency', 'domain']);
  const me = useMe();
  const seesPeople = usePermission('person:read');
  const agency = useQuery(agencyQuery(id));
  const [editing, setEditing] = useState(false);
  if (agency.isError) return <ProblemAlert problem={asProblem(agency.error)} onRetry={() => void agency.refetch()} />;
  if (agency.isPending) {
    return (
      <Card>
        <CardSkeleton rows={8} />
      </Card>
    );
  }
  const view = agency.data;
  const columns: Column<Member>[] = [
    {
      key: 'name',
      title: t('agency:member.name'),
      fixed: true,
      render: (member) => (
        <Link to="/persons" search={{ person: member.personId } as never} className="cell-main">
          {member.displayName}
        </Link>
      ),
    },
    { key: 'role', title: t('agency:member.role'), render: (member) => t(`domain:membership.${member.role}`) },
    { key: 'span', title: t('agency:member.span'), render: (member) => <Span span={member} today={me.today} /> },
  ];

  return (
    <div className="stack">
      <Card
        title={localName({ vi: view.nameVi, en: view.nameEn })}
        subtitle={t(`domain:agencyKind.${view.kind}`)}
        extra={
          view.allowedActions.includes('EDIT') && (
            <Button icon={<EditOutlined aria-hidden />} onClick={() => setEditing(true)}>
              {t('agency:edit.action')}
            </Button>
          )
        }
      >
        <dl className="facts">
          <dt>{t('agency:field.code')}</dt>
          <dd>{view.code}</dd>
          {view.nameEn && (
            <>
              <dt>{t('agency:field.nameEn')}</dt>
              <dd lang="en">{view.nameEn}</dd>
            </>
          )}
          <dt>{t('agency:field.parent')}</dt>
          <dd>
            {view.parentId ? (
              <Link to="/agencies" search={{ agency: view.parentId } as never}>
                {view.parentName}
              </Link>
            ) : (
              t('agency:detail.root')
            )}
          </dd>
          <dt>{t('agency:field.validity')}</dt>
          <dd>
            <Span span={view} today={me.today} />
          </dd>
          <dt>{t('agency:field.state')}</dt>
          <dd>
            <Status
              tone={view.active ? 'done' : 'neutral'}
              label={t(view.active ? 'agency:state.active' : 'agency:state.inactive')}
            />
          </dd>
        </dl>
      </Card>
      {seesPeople && (
        <Card title={t('agency:member.title')} subtitle={t('agency:member.hint')} flush>
          <DataTable
            id="agency-members"
            caption={t('agency:member.title')}
            columns={columns}
            rows={byPresence(view.members ?? [], me.today)}
            rowKey={(member) => member.membershipId}
            empty={
              <EmptyState
                title={t('agency:member.none')}
                text={t('agency:member.noneText')}
                actions={<Link to="/persons">{t('agency:member.toPersons')}</Link>}
              />
            }
          />
        </Card>
      )}
      {editing && <AgencyForm agency={view} onClose={() => setEditing(false)} />}
    </div>
  );
}
