import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button, Form, Input, Radio, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePermission } from '@/api/me.ts';
import { AgencySelect } from '@/components/AgencySelect.tsx';
import { Card } from '@/components/Card.tsx';
import { FormDrawer } from '@/components/FormDrawer.tsx';
import { Status } from '@/components/StatusTag.tsx';
import { formatDecimal, formatPercent } from '@/lib/format/number.ts';
import { localName } from '@/lib/i18n.ts';
import { DIRECTIONS, type Objective, type Series, trimmed } from '../model.ts';
import { objectivesQuery, seriesQuery, useObjectActs } from '../queries.ts';

interface ObjectivesProps {
  objectId: string;
  objectType: 'PROGRAMME' | 'PLAN' | 'POLICY';
  /** The decision by which they bind. */
  boundBy?: string;
  maySet: boolean;
}

type Open = { what: 'objective'; objective?: Objective } | { what: 'indicator' } | null;

/** Objectives with the indicators followed under each, and the newest year of each indicator. */
export function ObjectivesCard({ objectId, objectType, boundBy, maySet }: ObjectivesProps) {
  const { t } = useTranslation('register');
  const seesTargets = usePermission('target:read');
  const objectives = useQuery(objectivesQuery(objectId));
  const series = useQuery({ ...seriesQuery(objectId), enabled: seesTargets });
  const [open, setOpen] = useState<Open>(null);
  const items = objectives.data?.items ?? [];
  const followed = series.data?.items ?? [];
  const free = followed.filter((one) => !items.some((objective) => objective.id === one.objectiveId));
  return (
    <Card
      title={t('objectives.title')}
      subtitle={boundBy ? t('objectives.bound', { document: boundBy }) : t('objectives.hint')}
      extra={
        maySet && (
          <span className="card-tools">
            <Button onClick={() => setOpen({ what: 'indicator' })}>{t('objectives.follow')}</Button>
            <Button onClick={() => setOpen({ what: 'objective' })}>{t('objectives.add')}</Button>
          </span>
        )
      }
    >
      {items.length === 0 && free.length === 0 && <p className="secondary">{t('objectives.none')}</p>}
      <ul className="object-list">
        {items.map((objective) => (
          <li key={objective.id}>
            <span>
              <span className="cell-main">
                {objective.code} · {localName({ vi: objective.textVi, en: objective.textEn })}
              </span>
              {objective.phase && <span className="cell-sub">{t(`objectivePhase.${objective.phase}`)}</span>}
              {objective.document && <span className="cell-sub">{objective.document}</span>}
              <IndicatorList series={followed.filter((one) => one.objectiveId === objective.id)} />
            </span>
            {maySet && (
              <Button
                size="small"
                aria-label={t('objectives.changeOne', { code: objective.code })}
                onClick={() => setOpen({ what: 'objective', objective })}
              >
                {t('change')}
              </Button>
            )}
          </li>
        ))}
        {free.length > 0 && (
          <li>
            <span>
              <span className="cell-main">{t('objectives.free')}</span>
              <IndicatorList series={free} />
            </span>
          </li>
        )}
      </ul>
      {open?.what === 'objective' && (
        <ObjectiveForm
          objectId={objectId}
          phased={objectType === 'POLICY'}
          bound={boundBy !== undefined}
          objective={open.objective}
          onClose={() => setOpen(null)}
        />
      )}
      {open?.what === 'indicator' && (
        <IndicatorForm
          objectId={objectId}
          objectType={objectType}
          objectives={items}
          bound={boundBy !== undefined}
          onClose={() => setOpen(null)}
        />
      )}
    </Card>
  );
}

function IndicatorList({ series }: { series: Series[] }) {
  const { t } = useTranslation('register');
  if (series.length === 0) return null;
  return (
    <ul className="indicator-list">
      {series.map((one) => {
        const newest = one.years.findLast((year) => year.actual) ?? one.years.at(-1);
        return (
          <li key={one.id}>
            <Link to={`/targets/${one.id}` as '/'}>{localName({ vi: one.nameVi, en: one.nameEn })}</Link>{' '}
            <span className="secondary">
              {newest
                ? t('objectives.newest', {
                    year: newest.year,
                    target: newest.target ? formatDecimal(newest.target.valueShown) : '—',
                    actual: newest.actual ? formatDecimal(newest.actual.valueShown) : '—',
                    unit: one.unit,
                  })
                : one.unit}
            </span>{' '}
            {newest?.met !== undefined && (
              <Status
                tone={newest.met ? 'done' : 'warning'}
                label={
                  newest.share.percentShown
                    ? `${t(newest.met ? 'met' : 'notMet')} · ${formatPercent(newest.share.percentShown)}`
                    : t(newest.met ? 'met' : 'notMet')
                }
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}

interface ObjectiveFormProps {
  objectId: string;
  phased: boolean;
  bound: boolean;
  objective?: Objective;
  onClose: () => void;
}

function ObjectiveForm({ objectId, phased, bound, objective, onClose }: ObjectiveFormProps) {
  const { t } = useTranslation(['register', 'kit']);
  const acts = useObjectActs(objectId);
  const needed = (label: string) => [{ required: true, whitespace: true, message: t('kit:field.required', { label }) }];
  return (
    <FormDrawer
      title={t(objective ? 'register:objectives.change' : 'register:objectives.add')}
      hint={t(bound ? 'register:objectives.boundHint' : 'register:objectives.formHint')}
      submit={t('register:save')}
      done={t('register:saved')}
      initial={objective ? { ...objective, document: undefined } : { phase: phased ? 'AFTER' : undefined }}
      version={objective?.version}
      save={(values, version) => {
        const request = {
          phase: phased ? (values.phase as 'BEFORE' | 'AFTER') : undefined,
          code: String(values.code).trim(),
          textVi: String(values.textVi).trim(),
          textEn: trimmed(values.textEn),
          document: trimmed(values.document),
        };
        return objective ? acts.changeObjective(objective, version, request) : acts.setObjective(request);
      }}
      onClose={onClose}
    >
      {phased && (
        <Form.Item name="phase" label={t('register:objectives.phase')}>
          <Radio.Group
            options={(['BEFORE', 'AFTER'] as const).map((value) => ({
              value,
              label: t(`register:objectivePhase.${value}`),
            }))}
          />
        </Form.Item>
      )}
      <Form.Item name="code" label={t('register:field.code')} rules={needed(t('register:field.code'))}>
        <Input maxLength={20} />
      </Form.Item>
      <Form.Item name="textVi" label={t('register:objectives.text')} rules={needed(t('register:objectives.text'))}>
        <Input.TextArea rows={3} maxLength={1000} />
      </Form.Item>
      <Form.Item name="textEn" label={t('register:objectives.textEn')}>
        <Input.TextArea rows={2} maxLength={1000} lang="en" />
      </Form.Item>
      {bound && (
        <Form.Item
          name="document"
          label={t('register:field.document')}
          extra={t('register:decision.numberHint')}
          rules={needed(t('register:field.document'))}
        >
          <Input maxLength={200} />
        </Form.Item>
      )}
    </FormDrawer>
  );
}

interface IndicatorFormProps {
  objectId: string;
  objectType: ObjectivesProps['objectType'];
  objectives: Objective[];
  bound: boolean;
  onClose: () => void;
}

function IndicatorForm({ objectId, objectType, objectives, bound, onClose }: IndicatorFormProps) {
  const { t } = useTranslation(['register', 'kit']);
  // Only the department puts it on another agency.
  const assigns = usePermission('target:write');
  const acts = useObjectActs(objectId);
  const needed = (label: string) => [{ required: true, whitespace: true, message: t('kit:field.required', { label }) }];
  return (
    <FormDrawer
      title={t('register:objectives.follow')}
      hint={t('register:objectives.followHint')}
      submit={t('register:objectives.follow')}
      done={t('register:saved')}
      initial={{ objectiveId: objectives[0]?.id, direction: 'HIGHER_IS_BETTER' }}
      save={(values) =>
        acts.follow({
          objectType,
          objectId,
          objectiveId: trimmed(values.objectiveId),
          nameVi: trimmed(values.nameVi),
          nameEn: trimmed(values.nameEn),
          unit: trimmed(values.unit),
          direction: values.direction as Series['direction'],
          ownerId: trimmed(values.ownerId),
          document: trimmed(values.document),
        })
      }
      onClose={onClose}
    >
      <Form.Item name="objectiveId" label={t('register:objectives.one')}>
        <Select
          allowClear
          options={objectives.map((objective) => ({
            value: objective.id,
            label: `${objective.code} · ${localName({ vi: objective.textVi, en: objective.textEn })}`,
          }))}
        />
      </Form.Item>
      <Form.Item name="nameVi" label={t('register:indicator.nameVi')} rules={needed(t('register:indicator.nameVi'))}>
        <Input maxLength={300} />
      </Form.Item>
      <Form.Item name="nameEn" label={t('register:field.nameEn')}>
        <Input maxLength={300} lang="en" />
      </Form.Item>
      <Form.Item name="unit" label={t('register:field.unit')} rules={needed(t('register:field.unit'))}>
        <Input maxLength={50} />
      </Form.Item>
      <Form.Item name="direction" label={t('register:indicator.direction')}>
        <Radio.Group options={DIRECTIONS.map((value) => ({ value, label: t(`register:direction.${value}`) }))} />
      </Form.Item>
      {assigns && (
        <Form.Item name="ownerId" label={t('register:indicator.owner')} extra={t('register:indicator.ownerHint')}>
          <AgencySelect />
        </Form.Item>
      )}
      {bound && (
        <Form.Item
          name="document"
          label={t('register:field.document')}
          extra={t('register:decision.numberHint')}
          rules={needed(t('register:field.document'))}
        >
          <Input maxLength={200} />
        </Form.Item>
      )}
    </FormDrawer>
  );
}
