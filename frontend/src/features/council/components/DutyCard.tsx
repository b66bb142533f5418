import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/api/problem.ts';
import { Card } from '@/components/Card.tsx';
import { ConfirmAction } from '@/components/ConfirmAction.tsx';
import { EmptyState } from '@/components/EmptyState.tsx';
import { ProblemAlert } from '@/components/ProblemAlert.tsx';
import { CardSkeleton } from '@/components/Skeletons.tsx';
import { Status } from '@/components/StatusTag.tsx';
import { formatMoment } from '@/lib/format/date.ts';
import { INTEREST_KINDS, STATUS_TONE, waitingFirst } from '../model.ts';
import { type Duty, dutiesQuery, useCouncilActs } from '../queries.ts';
import { Reasons } from './Reasons.tsx';

/** What a member's seats ask of them: first a word about their interests, then the dossier. */
export function DutyCard({ councilId }: { councilId?: string }) {
  const { t } = useTranslation('council');
  const duties = useQuery(dutiesQuery());
  const items =
    duties.data && waitingFirst(duties.data.items).filter((duty) => !councilId || duty.councilId === councilId);
  return (
    <Card title={t('duties.title')} subtitle={t('duties.subtitle')}>
      {duties.isError ? (
        <ProblemAlert problem={asProblem(duties.error)} onRetry={() => void duties.refetch()} />
      ) : !items ? (
        <CardSkeleton rows={3} />
      ) : items.length === 0 ? (
        <EmptyState title={t('duties.empty.title')} text={t('duties.empty.text')} />
      ) : (
        <ul className="council-duties">
          {items.map((duty) => (
            <DutyItem key={`${duty.councilId} ${duty.evaluationId}`} duty={duty} />
          ))}
        </ul>
      )}
    </Card>
  );
}

function DutyItem({ duty }: { duty: Duty }) {
  const { t } = useTranslation('council');
  const { declare } = useCouncilActs();
  const entitled = duty.status === 'ENTITLED';
  return (
    <li className="council-duty">
      <div className="council-duty-what">
        {entitled ? (
          <Link className="cell-main" to={`/danh-gia/${duty.evaluationId}` as '/'}>
            {duty.organizationName}
          </Link>
        ) : (
          <span className="cell-main">{duty.organizationName}</span>
        )}
        <span className="cell-sub">
          {t('duties.of', { council: duty.councilName, role: t(`role.${duty.role}`), year: duty.year })}
        </span>
        {duty.disclosed.length > 0 && <Reasons reasons={duty.disclosed} />}
      </div>
      <div>
        <Status tone={STATUS_TONE[duty.status]} label={t(`duties.status.${duty.status}`)} />
        {entitled && duty.declaration && (
          <span className="cell-sub">{t('duties.declaredAt', { at: formatMoment(duty.declaration.at) })}</span>
        )}
      </div>
      <div className="council-duty-acts">
        {entitled && (
          <Link className="task-action" to={`/danh-gia/${duty.evaluationId}/cham-diem` as '/'}>
            {t('duties.score')}
            <span className="visually-hidden"> {duty.organizationName}</span>
          </Link>
        )}
        {!entitled && (
          <ConfirmAction
            label={t('declare.none.label')}
            title={t('declare.none.title', { name: duty.organizationName })}
            text={t('declare.none.text')}
            button={{ type: 'primary' }}
            onConfirm={() => declare(duty, { conflict: false })}
          />
        )}
        <ConfirmAction
          label={t('declare.conflict.label')}
          title={t('declare.conflict.title', { name: duty.organizationName })}
          text={t('declare.conflict.text')}
          danger
          fields={
            <>
              <Form.Item name="kind" label={t('declare.kind')} rules={[{ required: true, message: t('form.missing') }]}>
                <Select options={INTEREST_KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))} />
              </Form.Item>
              <Form.Item
                name="words"
                label={t('declare.words')}
                rules={[{ required: true, whitespace: true, message: t('form.missing') }]}
              >
                <Input.TextArea rows={3} maxLength={2000} />
              </Form.Item>
            </>
          }
          onConfirm={({ kind, words }) =>
            declare(duty, {
              conflict: true,
              kind: kind as (typeof INTEREST_KINDS)[number],
              words: String(words),
            })
          }
        />
      </div>
    </li>
  );
}
