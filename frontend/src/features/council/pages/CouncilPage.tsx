import '../council.css';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { saveFile } from '@/api/download.ts';
import { usePermission } from '@/api/me.ts';
import { asProblem } from '@/api/problem.ts';
import { Card } from '@/components/Card.tsx';
import { ConfirmAction } from '@/components/ConfirmAction.tsx';
import { type Column, DataTable } from '@/components/DataTable.tsx';
import { EmptyState } from '@/components/EmptyState.tsx';
import { PageHead } from '@/components/PageHead.tsx';
import { ProblemAlert } from '@/components/ProblemAlert.tsx';
import { PageSkeleton } from '@/components/Skeletons.tsx';
import { Status, StatusTag } from '@/components/StatusTag.tsx';
import { formatDay, formatMoment } from '@/lib/format/date.ts';
import { formatCount } from '@/lib/format/number.ts';
import { AssignDrawer } from '../components/AssignDrawer.tsx';
import { CouncilForm } from '../components/CouncilForm.tsx';
import { DutyCard } from '../components/DutyCard.tsx';
import { InterestCard } from '../components/InterestCard.tsx';
import { SeatDrawer } from '../components/SeatDrawer.tsx';
import { type Council, councilPaperPath, councilQuery, type Member, useCouncilActs } from '../queries.ts';

type Judged = Council['evaluations'][number];
type Open = 'change' | 'seat' | 'assign';

/** One council: its decision and quorum, who sits in it, what it judges, and what stands in whose way. */
export function CouncilPage() {
  const { t } = useTranslation('council');
  const { councilId } = useParams({ strict: false }) as { councilId: string };
  const readsInterests = usePermission('interest:read');
  const declares = usePermission('interest:declare');
  const query = useQuery(councilQuery(councilId));
  const acts = useCouncilActs();
  const [open, setOpen] = useState<Open>();
  const crumbs = [{ label: t('list.title'), to: '/hoi-dong' }];
  if (query.isError) {
    return (
      <div className="page">
        <PageHead title={t('list.title')} crumbs={crumbs} />
        <ProblemAlert problem={asProblem(query.error)} onRetry={() => void query.refetch()} />
      </div>
    );
  }
  if (!query.data) return <PageSkeleton />;
  const council = query.data;
  const may = (action: string) => council.allowedActions.includes(action);
  const members: Column<Member>[] = [
    { key: 'seat', title: t('member.seat'), width: 64, align: 'right', render: (member) => formatCount(member.seat) },
    {
      key: 'name',
      title: t('member.name'),
      fixed: true,
      render: (member) => (
        <>
          <span className="cell-main">
            {member.displayName
              ? [member.title, member.displayName].filter(Boolean).join(' ')
              : t('member.hidden', { seat: formatCount(member.seat) })}
            {member.me && ` ${t('member.me')}`}
          </span>
          {member.specialties.length > 0 && <span className="cell-sub">{member.specialties.join(', ')}</span>}
        </>
      ),
    },
    { key: 'role', title: t('member.role'), render: (member) => t(`role.${member.role}`) },
    {
      key: 'since',
      title: t('member.since'),
      render: (member) => (
        <>
          {formatMoment(member.joinedAt)}
          {member.endedAt && (
            <span className="cell-sub">
              {t('member.ended', { at: formatMoment(member.endedAt), reason: member.endReason })}
            </span>
          )}
        </>
      ),
    },
  ];
  if (may('SEAT')) {
    members.push({
      key: 'act',
      title: t('member.act'),
      render: (member) =>
        member.endedAt ? null : (
          <ConfirmAction
            label={t('unseat.label')}
            title={t('unseat.title', { name: member.displayName })}
            text={t('unseat.text')}
            reason="required"
            danger
            button={{ size: 'small' }}
            onConfirm={({ reason }) => acts.unseat(council, member.id, String(reason))}
          />
        ),
    });
  }
  const judged: Column<Judged>[] = [
    {
      key: 'name',
      title: t('judged.name'),
      fixed: true,
      render: (row) => (
        <>
          <Link className="cell-main clamp-2" to={`/danh-gia/${row.evaluationId}` as '/'}>
            {row.organizationName}
          </Link>
          <span className="cell-sub">{row.organizationCode}</span>
        </>
      ),
    },
    { key: 'year', title: t('judged.year'), align: 'right', render: (row) => row.year },
    { key: 'state', title: t('judged.state'), render: (row) => <StatusTag family="evaluation" code={row.state} /> },
    { key: 'at', title: t('judged.at'), render: (row) => formatMoment(row.assignedAt) },
  ];
  if (may('ASSIGN')) {
    judged.push({
      key: 'act',
      title: t('member.act'),
      render: (row) =>
        row.allowedActions.includes('END') ? (
          <ConfirmAction
            label={t('unassign.label')}
            title={t('unassign.title', { name: row.organizationName })}
            text={t('unassign.text')}
            reason="required"
            danger
            button={{ size: 'small' }}
            onConfirm={({ reason }) => acts.unassign(council, row.evaluationId, String(reason))}
          />
        ) : null,
    });
  }
  return (
    <div className="page">
      <PageHead
        title={council.nameVi}
        crumbs={crumbs}
        subtitle={
          <Status tone={council.state === 'ACTIVE' ? 'progress' : 'neutral'} label={t(`state.${council.state}`)} />
        }
        actions={
          <>
            {(declares || readsInterests) && (
              <Link className="ant-btn ant-btn-default" to={`/hoi-dong/${council.id}/phien-hop` as '/'}>
                {t('meetings')}
              </Link>
            )}
            {may('DISSOLVE') && (
              <ConfirmAction
                label={t('dissolve.label')}
                title={t('dissolve.title')}
                text={t('dissolve.text')}
                reason="required"
                danger
                onConfirm={({ reason }) => acts.dissolve(council, String(reason))}
              />
            )}
            {may('CHANGE') && <Button onClick={() => setOpen('change')}>{t('form.change')}</Button>}
          </>
        }
      />
      <div className="stack">
        {declares && <DutyCard councilId={council.id} />}
        <Card title={t('decision.title')}>
          <dl className="facts">
            <div>
              <dt>{t('form.number')}</dt>
              <dd>
                {t('decision.of', { number: council.decisionNumber, day: formatDay(council.decidedOn) })}{' '}
                <button
                  type="button"
                  className="link-button"
                  onClick={() =>
                    void saveFile(councilPaperPath(council.id, council.document.id), council.document.fileName)
                  }
                >
                  {t('decision.file', { name: council.document.fileName })}
                </button>
              </dd>
            </div>
            <div>
              <dt>{t('form.quorum')}</dt>
              <dd>
                {t('quorum.rule', {
                  share: `${council.quorum.numerator}/${council.quorum.denominator}`,
                  minimum: formatCount(council.quorum.minimum),
                })}
                {council.quorum.chair && `; ${t('quorum.withChair')}`}
                {council.quorum.secretary && `; ${t('quorum.withSecretary')}`}
              </dd>
            </div>
            <div>
              <dt>{t('form.lookback')}</dt>
              <dd>{t('form.years', { years: formatCount(council.lookbackYears) })}</dd>
            </div>
            <div>
              <dt>{t('form.anonymity')}</dt>
              <dd>{t(`anonymity.${council.anonymity}`)}</dd>
            </div>
            {council.composition.length > 0 && (
              <div>
                <dt>{t('composition.label')}</dt>
                <dd>
                  {council.composition.map((lack) => (
                    <div key={lack}>
                      <Status tone="warning" label={t(`composition.${lack}`)} />
                    </div>
                  ))}
                </dd>
              </div>
            )}
          </dl>
        </Card>
        <Card
          title={t('member.title', { shown: formatCount(council.members.length) })}
          extra={
            may('SEAT') && (
              <Button type="primary" onClick={() => setOpen('seat')}>
                {t('seat.title')}
              </Button>
            )
          }
          flush
        >
          <DataTable
            id="council-members"
            caption={t('member.caption')}
            columns={members}
            rows={[...council.members, ...council.former]}
            rowKey={(member) => member.id}
            empty={<EmptyState title={t('member.empty.title')} text={t('member.empty.text')} />}
          />
        </Card>
        <Card
          title={t('judged.title')}
          extra={may('ASSIGN') && <Button onClick={() => setOpen('assign')}>{t('assign.title')}</Button>}
          flush
        >
          <DataTable
            id="council-evaluations"
            caption={t('judged.title')}
            columns={judged}
            rows={council.evaluations}
            rowKey={(row) => row.evaluationId}
            empty={<EmptyState title={t('judged.empty.title')} text={t('judged.empty.text')} />}
          />
        </Card>
        {readsInterests && <InterestCard council={council} />}
      </div>
      {open === 'change' && <CouncilForm council={council} onClose={() => setOpen(undefined)} />}
      {open === 'seat' && <SeatDrawer council={council} onClose={() => setOpen(undefined)} />}
      {open === 'assign' && <AssignDrawer council={council} onClose={() => setOpen(undefined)} />}
    </div>
  );
}
