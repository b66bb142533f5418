import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Alert, Button } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/api/problem.ts';
import { Card } from '@/components/Card.tsx';
import { DateText } from '@/components/DateText.tsx';
import { IllustrativeMark } from '@/components/IllustrativeMark.tsx';
import { PageHead } from '@/components/PageHead.tsx';
import { ProblemAlert } from '@/components/ProblemAlert.tsx';
import { PageSkeleton } from '@/components/Skeletons.tsx';
import { Status, StatusTag } from '@/components/StatusTag.tsx';
import { useTableState } from '@/components/use-table-state.ts';
import { formatCount, formatDecimal } from '@/lib/format/number.ts';
import { localName } from '@/lib/i18n.ts';
import { Findings } from '../components/Findings.tsx';
import { GradesCard } from '../components/GradesCard.tsx';
import { GroupCard } from '../components/GroupCard.tsx';
import { SetActions } from '../components/SetActions.tsx';
import { SharesCard } from '../components/SharesCard.tsx';
import { type CriteriaSet, columnSums, columnsOf, indicatorsOf } from '../model.ts';
import { criteriaSetQuery } from '../queries.ts';
import { setSchema } from '../routes.tsx';
import '../components/criteria.css';

/** One version of a criteria set: its tree, how each indicator is scored, what the weights say. */
export function CriteriaSetPage() {
  const { t } = useTranslation('criteria');
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  const set = useQuery(criteriaSetQuery(id));
  if (set.isError) {
    return (
      <div className="page">
        <PageHead title={t('one')} crumbs={[{ label: t('title'), to: '/criteria-sets' }]} />
        <ProblemAlert problem={asProblem(set.error)} onRetry={() => void set.refetch()} />
      </div>
    );
  }
  return set.data ? <Loaded set={set.data} /> : <PageSkeleton />;
}

function Loaded({ set }: { set: CriteriaSet }) {
  const { t } = useTranslation('criteria');
  const { indicator } = useTableState(setSchema).filters;
  const all = set.groups.flatMap(indicatorsOf).map((item) => item.code);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const columns = columnsOf(set);

  // Whoever comes by a link to an indicator finds it unfolded and in sight.
  useEffect(() => {
    if (!indicator) return;
    setOpen((before) => new Set([...before, indicator]));
    requestAnimationFrame(() => document.getElementById(`indicator-${indicator}`)?.scrollIntoView({ block: 'center' }));
  }, [indicator]);

  const toggle = (code: string) => {
    const next = new Set(open);
    if (!next.delete(code)) next.add(code);
    setOpen(next);
  };

  return (
    <div className="page criteria-page">
      <PageHead
        title={localName({ vi: set.nameVi, en: set.nameEn })}
        mark={!set.official && <IllustrativeMark />}
        crumbs={[{ label: t('title'), to: '/criteria-sets' }]}
        subtitle={
          <>
            <StatusTag family="criteriaSet" code={set.status} />
            <span>{t('head.code', { code: set.code, version: set.setVersion })}</span>
            <span>{t('head.appendix', { appendix: set.appendix })}</span>
            <span>
              {t(`kind.${set.kind}`)}
              {set.stage && ` · ${t(`stage.${set.stage}`)}`}
            </span>
          </>
        }
        actions={<SetActions set={set} />}
      />
      <div className="stack">
        {!set.official && <Alert type="info" showIcon title={t('illustrative')} />}
        {set.status === 'DRAFT' && <Draft set={set} />}
        <div className="criteria-split">
          <div className="stack">
            <div className="criteria-tools no-print">
              <span className="secondary">
                {t('counts', {
                  groups: formatCount(set.groups.length),
                  criteria: formatCount(set.groups.reduce((sum, group) => sum + group.criteria.length, 0)),
                  indicators: formatCount(all.length),
                })}
              </span>
              <Button size="small" onClick={() => setOpen(open.size < all.length ? new Set(all) : new Set())}>
                {t(open.size < all.length ? 'unfoldAll' : 'foldAll')}
              </Button>
            </div>
            {set.groups.map((group) => (
              <GroupCard key={group.code} group={group} columns={columns} open={open} onToggle={toggle} />
            ))}
          </div>
          <aside className="stack criteria-side" aria-label={t('side')}>
            <SharesCard set={set} />
            <Sums set={set} />
            <GradesCard set={set} />
            <Card title={t('facts.title')}>
              <dl className="facts facts-narrow">
                <dt>{t('facts.imported')}</dt>
                <dd>
                  <DateText moment={set.importedAt} />
                </dd>
                <dt>{t('facts.published')}</dt>
                <dd>
                  <DateText moment={set.publishedAt} />
                </dd>
                <dt>{t('facts.digest')}</dt>
                <dd className="technical">{set.digest}</dd>
              </dl>
            </Card>
          </aside>
        </div>
      </div>
    </div>
  );
}

/** What keeps a draft from being published, each with its place; or that nothing does. */
function Draft({ set }: { set: CriteriaSet }) {
  const { t } = useTranslation('criteria');
  return (
    <Card title={t('draft.title')} subtitle={t('draft.hint')}>
      {set.findings.length > 0 ? (
        <Findings findings={set.findings} root={set} links />
      ) : (
        <Status tone="done" label={t('draft.ready')} />
      )}
    </Card>
  );
}

/** The sum of the weights, per function: 100 each, or the set can't be published. */
function Sums({ set }: { set: CriteriaSet }) {
  const { t } = useTranslation(['criteria', 'domain']);
  return (
    <Card title={t('criteria:sums.title')} subtitle={t('criteria:sums.hint')}>
      <ul className="sum-list">
        {columnSums(set).map(({ column, sum, whole }) => (
          <li key={column}>
            <span>
              {column
                ? `${column} · ${t(`domain:function.${column}`, { defaultValue: column })}`
                : t('criteria:sums.all')}
            </span>
            <Status
              tone={whole ? 'done' : 'warning'}
              label={whole ? formatDecimal(sum) : t('criteria:sums.wrong', { sum: formatDecimal(sum) })}
            />
          </li>
        ))}
      </ul>
    </Card>
  );
}
