import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Card } from '@/components/Card.tsx';
import { type Column, DataTable } from '@/components/DataTable.tsx';
import { DateText } from '@/components/DateText.tsx';
import { EmptyState } from '@/components/EmptyState.tsx';
import { formatDay } from '@/lib/format/date.ts';
import { formatShare, NO_VALUE } from '@/lib/format/number.ts';
import type { Organization } from '../model.ts';

type Name = Organization['names'][number];
type Succession = Organization['successions'][number];

/** The names it bore, today's first. */
export function NamesCard({ organization }: { organization: Organization }) {
  const { t } = useTranslation('catalogue');
  const columns: Column<Name>[] = [
    {
      key: 'name',
      title: t('names.name'),
      fixed: true,
      render: (name) => (
        <>
          <span className="cell-main">{name.nameVi}</span>
          {name.nameEn && (
            <span className="cell-sub" lang="en">
              {name.nameEn}
            </span>
          )}
        </>
      ),
    },
    {
      key: 'span',
      title: t('names.span'),
      render: (name) =>
        name.validTo
          ? t('names.fromTo', { from: formatDay(name.validFrom), to: formatDay(name.validTo) })
          : t('names.since', { from: formatDay(name.validFrom) }),
    },
    { key: 'document', title: t('field.document'), render: (name) => name.document ?? NO_VALUE },
  ];
  return (
    <Card title={t('names.title')} flush>
      <DataTable
        id="organization-names"
        caption={t('names.title')}
        columns={columns}
        rows={organization.names.toSorted((a, b) => b.validFrom.localeCompare(a.validFrom))}
        rowKey={(name) => name.id}
        empty={<EmptyState title={t('names.none')} text={t('names.noneText')} />}
      />
    </Card>
  );
}

/** What it came of, and what came of it. */
export function SuccessionsCard({ organization }: { organization: Organization }) {
  const { t } = useTranslation('catalogue');
  const other = (id: string | undefined | null, name: string) =>
    id && id !== organization.id ? <Link to={`/organizations/${id}` as '/'}>{name}</Link> : name;
  const columns: Column<Succession>[] = [
    {
      key: 'kind',
      title: t('succession.kind'),
      fixed: true,
      render: (succession) => t(`successionKind.${succession.kind}`),
    },
    {
      key: 'from',
      title: t('succession.from'),
      fixed: true,
      render: (succession) => other(succession.predecessorId, succession.predecessorName),
    },
    {
      key: 'to',
      title: t('succession.to'),
      render: (succession) => other(succession.successorId, succession.successorName),
    },
    { key: 'on', title: t('succession.on'), render: (succession) => <DateText day={succession.on} /> },
    {
      key: 'share',
      title: t('succession.shareShort'),
      align: 'right',
      render: (succession) => formatShare(succession.share),
    },
    { key: 'document', title: t('field.document'), render: (succession) => succession.document },
  ];
  return (
    <Card title={t('successions.title')} flush>
      <DataTable
        id="organization-successions"
        caption={t('successions.title')}
        columns={columns}
        rows={organization.successions.toSorted((a, b) => b.on.localeCompare(a.on))}
        rowKey={(succession) => succession.id}
        empty={<EmptyState title={t('successions.none')} text={t('successions.noneText')} />}
      />
    </Card>
  );
}
