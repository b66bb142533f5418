import { Link } from '@tanstack/react-router';
import { App, Select } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/api/me.ts';
import { asProblem, problemText } from '@/api/problem.ts';
import { type Column, DataTable } from '@/components/DataTable.tsx';
import { EmptyState } from '@/components/EmptyState.tsx';
import { Status } from '@/components/StatusTag.tsx';
import { dayBefore } from '@/lib/format/date.ts';
import { formatCount, NO_VALUE } from '@/lib/format/number.ts';
import { localName } from '@/lib/i18n.ts';
import { progressBySection } from '../model.ts';
import { type Section, type Sheet, type UnitRequest, useRequestActs } from '../queries.ts';

interface SectionTableProps {
  evaluationId: string;
  request: UnitRequest;
  /** Absent for who may not read figures. */
  sheet: Sheet | undefined;
}

/** Each section: owed, done, returned, overdue, and who looks after it; an assignment hides nothing. */
export function SectionTable({ evaluationId, request, sheet }: SectionTableProps) {
  const { t } = useTranslation('request');
  const me = useMe();
  const progress = useMemo(() => (sheet ? progressBySection(sheet) : undefined), [sheet]);
  const over = me.today > dayBefore(request.deadline);
  const mayAssign = request.allowedActions.includes('ASSIGN');
  const of = (done: number, total: number) => t('of', { done: formatCount(done), total: formatCount(total) });
  const columns: Column<Section>[] = [
    {
      key: 'section',
      title: t('section.name'),
      fixed: true,
      render: (section) => (
        <>
          <Link className="cell-main" to={`/danh-gia/${evaluationId}` as '/'}>
            {localName(section)}
          </Link>
          <span className="cell-sub">
            {section.code} · {t('section.indicators', { shown: formatCount(section.indicators) })}
            {section.personId === me.personId && ` · ${t('section.mine')}`}
          </span>
        </>
      ),
    },
    {
      key: 'values',
      title: t('section.values'),
      align: 'right',
      render: (section) => {
        const known = progress?.get(section.code);
        return known ? of(known.done, known.owed) : formatCount(section.cells);
      },
    },
    {
      key: 'evidence',
      title: t('section.evidence'),
      align: 'right',
      render: (section) => {
        const known = progress?.get(section.code);
        return known ? of(known.evidenceDone, known.evidenceOwed) : formatCount(section.evidence);
      },
    },
    {
      key: 'state',
      title: t('section.state'),
      render: (section) => {
        const known = progress?.get(section.code);
        if (!known) return NO_VALUE;
        const left = known.owed - known.done + known.evidenceOwed - known.evidenceDone;
        return (
          <>
            {left === 0 ? (
              <Status tone="done" label={t('section.done')} />
            ) : over && sheet?.state === 'COLLECTING' ? (
              <Status tone="error" label={t('section.overdue', { count: left, shown: formatCount(left) })} />
            ) : (
              <Status tone="progress" label={t('section.left', { count: left, shown: formatCount(left) })} />
            )}
            {known.returned > 0 && (
              <span className="cell-sub">
                <Status
                  tone="returned"
                  label={t('section.returned', { count: known.returned, shown: formatCount(known.returned) })}
                />
              </span>
            )}
          </>
        );
      },
    },
    {
      key: 'person',
      title: t('section.person'),
      fixed: true,
      width: 260,
      render: (section) =>
        mayAssign ? (
          <Assignee key={section.revision} evaluationId={evaluationId} request={request} section={section} />
        ) : (
          (section.personName ?? t('section.nobody'))
        ),
    },
  ];
  return (
    <DataTable
      id="request-sections"
      caption={t('unit.sections')}
      columns={columns}
      rows={request.sections}
      rowKey={(section) => section.code}
      empty={<EmptyState title={t('section.empty.title')} text={t('section.empty.text')} />}
    />
  );
}

function Assignee({
  evaluationId,
  request,
  section,
}: {
  evaluationId: string;
  request: UnitRequest;
  section: Section;
}) {
  const { t } = useTranslation('request');
  const { message } = App.useApp();
  const { assign } = useRequestActs();
  const [busy, setBusy] = useState(false);
  const change = async (personId: string | undefined) => {
    setBusy(true);
    try {
      await assign(evaluationId, section, personId);
      void message.success(t(personId ? 'section.given' : 'section.takenBack'));
    } catch (thrown) {
      const problem = asProblem(thrown);
      void message.error(problemText(problem.code, {}, problem.status));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Select
      className="assignee"
      aria-label={t('section.choose', { section: localName(section) })}
      placeholder={t('section.nobody')}
      allowClear
      loading={busy}
      disabled={busy}
      value={section.personId ?? undefined}
      options={request.people.map((person) => ({
        value: person.personId,
        label: `${person.displayName} · ${t(`domain:membership.${person.role}`)}`,
      }))}
      onChange={(personId?: string) => void change(personId)}
    />
  );
}
