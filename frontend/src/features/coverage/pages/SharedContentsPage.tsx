import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Form, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/api/problem.ts';
import { Card } from '@/components/Card.tsx';
import { ConfirmAction } from '@/components/ConfirmAction.tsx';
import { EmptyState } from '@/components/EmptyState.tsx';
import { PageHead } from '@/components/PageHead.tsx';
import { ProblemAlert } from '@/components/ProblemAlert.tsx';
import { CardSkeleton } from '@/components/Skeletons.tsx';
import { Status } from '@/components/StatusTag.tsx';
import { formatMoment } from '@/lib/format/date.ts';
import { concludeShared, type SharedContent, sharedContentsQuery } from '../queries.ts';

/** The same content supplied by two organizations: what the department has to look at. */
export function SharedContentsPage() {
  const { t } = useTranslation('coverage');
  const query = useQuery(sharedContentsQuery());
  return (
    <div className="page">
      <PageHead title={t('shared.title')} crumbs={[{ label: t('shared.crumb'), to: '/' }]} />
      {query.isError ? (
        <ProblemAlert problem={asProblem(query.error)} onRetry={() => void query.refetch()} />
      ) : query.data ? (
        <div className="stack">
          {query.data.length === 0 && <EmptyState title={t('shared.none')} text={t('shared.noneText')} />}
          {query.data.map((item) => (
            <SharedItem key={item.sha256} item={item} />
          ))}
        </div>
      ) : (
        <CardSkeleton rows={8} />
      )}
    </div>
  );
}

function SharedItem({ item }: { item: SharedContent }) {
  const { t } = useTranslation('coverage');
  const client = useQueryClient();
  const title = item.uses[0]?.title ?? item.sha256.slice(0, 12);
  return (
    <Card title={title}>
      <Status
        tone={item.conclusion === 'QUESTIONED' ? 'error' : item.conclusion ? 'done' : 'warning'}
        label={t(`shared.state.${item.conclusion ?? 'OPEN'}`)}
      />
      {item.note && (
        <p>
          {item.note} <span className="secondary">{item.concludedByName}</span>
        </p>
      )}
      <ul>
        {item.uses.map((use) => (
          <li key={use.documentId}>
            <Link to={`/danh-gia/${use.evaluationId}/minh-chung` as '/'}>{use.organizationName}</Link>{' '}
            <span className="secondary">
              {use.fileName} · {formatMoment(use.uploadedAt)}
            </span>
          </li>
        ))}
      </ul>
      {item.allowedActions.includes('CONCLUDE') && (
        <ConfirmAction
          label={t('shared.conclude')}
          title={t('shared.concludeTitle')}
          text={t('shared.concludeText')}
          reason="required"
          button={{ 'aria-label': `${t('shared.conclude')} ${title}` }}
          initialValues={{ conclusion: item.conclusion ?? 'LEGITIMATE' }}
          fields={
            <Form.Item name="conclusion" label={t('shared.conclusion')}>
              <Radio.Group
                options={(['LEGITIMATE', 'QUESTIONED'] as const).map((value) => ({
                  value,
                  label: t(`shared.state.${value}`),
                }))}
              />
            </Form.Item>
          }
          onConfirm={async ({ conclusion, reason }) => {
            await concludeShared(item, {
              conclusion: conclusion as 'LEGITIMATE' | 'QUESTIONED',
              note: reason ?? '',
            });
            await client.invalidateQueries({ queryKey: ['shared-contents'] });
          }}
        />
      )}
    </Card>
  );
}
