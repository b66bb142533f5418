import { Form, Input, Radio, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/api/me.ts';
import { DateField } from '@/components/DateField.tsx';
import { FormDrawer } from '@/components/FormDrawer.tsx';
import { formatDay } from '@/lib/format/date.ts';
import { METHODS, type Programme, type Stage, trimmed } from '../model.ts';
import { useProgrammeActs } from '../queries.ts';

type StageCode = Stage['stage'];

/** Number, day and reason of a decision. */
function DecisionFields({ needed }: { needed: boolean }) {
  const { t } = useTranslation(['register', 'kit']);
  const me = useMe();
  const rules = (label: string) =>
    needed ? [{ required: true, whitespace: true, message: t('kit:field.required', { label }) }] : [];
  return (
    <>
      <div className="form-pair">
        <Form.Item
          name="number"
          label={t('register:decision.number')}
          extra={t('register:decision.numberHint')}
          rules={rules(t('register:decision.number'))}
        >
          <Input maxLength={100} />
        </Form.Item>
        <Form.Item
          name="decidedOn"
          label={t('register:decision.decidedOn')}
          rules={rules(t('register:decision.decidedOn'))}
        >
          <DateField max={me.today} />
        </Form.Item>
      </div>
      <Form.Item name="reason" label={t('register:decision.reason')} rules={rules(t('register:decision.reason'))}>
        <Input.TextArea rows={3} maxLength={1000} />
      </Form.Item>
    </>
  );
}

const decisionOf = (values: Record<string, unknown>) => ({
  number: trimmed(values.number),
  decidedOn: trimmed(values.decidedOn),
  reason: trimmed(values.reason),
});

/** Moves the last day of a programme: later by an extension, earlier by an early end; either rests on a decision. */
export function EndForm({
  programme,
  kind,
  onClose,
}: {
  programme: Programme;
  kind: 'extend' | 'endEarly';
  onClose: () => void;
}) {
  const { t } = useTranslation(['register', 'kit']);
  const acts = useProgrammeActs();
  const label = t(`register:end.${kind}.endsOn`);
  return (
    <FormDrawer
      title={t(`register:end.${kind}.title`)}
      hint={t(`register:end.${kind}.hint`, { day: formatDay(programme.endsOn) })}
      submit={t(`register:end.${kind}.action`)}
      done={t('register:saved')}
      initial={{}}
      version={programme.version}
      current={async () => ({ values: {}, version: (await acts.present(programme.id)).version })}
      save={(values, version) =>
        acts[kind](programme.id, version, { endsOn: String(values.endsOn), ...decisionOf(values) })
      }
      onClose={onClose}
    >
      <Form.Item name="endsOn" label={label} rules={[{ required: true, message: t('kit:field.required', { label }) }]}>
        <DateField />
      </Form.Item>
      <DecisionFields needed />
    </FormDrawer>
  );
}

/** Takes up a stage; outside its window the decision that allows it is asked for. */
export function BeginStageForm({
  programme,
  stage,
  onClose,
}: {
  programme: Programme;
  stage: Stage;
  onClose: () => void;
}) {
  const { t } = useTranslation(['register', 'kit', 'domain']);
  const me = useMe();
  const acts = useProgrammeActs();
  const outside = (day: string | undefined) =>
    day !== undefined && (day > stage.closesOn || (stage.opensOn !== undefined && day < stage.opensOn));
  const needed = (label: string) => [{ required: true, message: t('kit:field.required', { label }) }];
  return (
    <FormDrawer
      title={t('register:begin.title', { stage: t(`register:stage.${stage.stage}`) })}
      hint={t('register:begin.hint', {
        set: stage.criteriaSetCode ?? t('register:begin.noSet'),
        window: windowText(stage),
      })}
      submit={t('register:begin.action')}
      done={t('register:saved')}
      initial={{ on: me.today, method: stage.stage === 'EX_ANTE' ? 'COUNCIL' : 'SELF' }}
      version={programme.version}
      current={async () => ({ values: {}, version: (await acts.present(programme.id)).version })}
      save={(values, version) =>
        acts.begin(programme.id, version, {
          stage: stage.stage,
          method: values.method as (typeof METHODS)[number],
          on: String(values.on),
          ...decisionOf(values),
        })
      }
      onClose={onClose}
    >
      <Form.Item name="method" label={t('register:begin.method')}>
        <Radio.Group
          options={METHODS.filter((method) => stage.stage !== 'EX_ANTE' || method !== 'SELF').map((value) => ({
            value,
            label: t(`register:method.${value}`),
          }))}
        />
      </Form.Item>
      <Form.Item name="on" label={t('register:begin.on')} rules={needed(t('register:begin.on'))}>
        <DateField max={me.today} />
      </Form.Item>
      <Form.Item noStyle dependencies={['on']}>
        {({ getFieldValue }) =>
          outside(getFieldValue('on') as string | undefined) ? (
            <>
              <p className="form-hint">{t('register:begin.outside')}</p>
              <DecisionFields needed />
            </>
          ) : null
        }
      </Form.Item>
    </FormDrawer>
  );
}

/** Does without a stage where the law allows a decision to. */
export function WaiveStageForm({ programme, onClose }: { programme: Programme; onClose: () => void }) {
  const { t } = useTranslation(['register', 'kit']);
  const acts = useProgrammeActs();
  const open = programme.stages.filter((stage) => stage.waivable && !stage.record);
  return (
    <FormDrawer
      title={t('register:waive.title')}
      hint={t('register:waive.hint')}
      submit={t('register:waive.action')}
      done={t('register:saved')}
      initial={{ stage: open[0]?.stage }}
      version={programme.version}
      current={async () => ({ values: {}, version: (await acts.present(programme.id)).version })}
      save={(values, version) =>
        acts.waive(programme.id, version, { stage: values.stage as StageCode, ...decisionOf(values) })
      }
      onClose={onClose}
    >
      <Form.Item name="stage" label={t('register:field.stage')}>
        <Select options={open.map(({ stage }) => ({ value: stage, label: t(`register:stage.${stage}`) }))} />
      </Form.Item>
      <DecisionFields needed />
    </FormDrawer>
  );
}

/** What a stage came to. */
export function ConcludeStageForm({
  programme,
  stage,
  onClose,
}: {
  programme: Programme;
  stage: Stage;
  onClose: () => void;
}) {
  const { t } = useTranslation(['register', 'kit']);
  const me = useMe();
  const acts = useProgrammeActs();
  const needed = (label: string) => [{ required: true, whitespace: true, message: t('kit:field.required', { label }) }];
  return (
    <FormDrawer
      title={t('register:conclude.title', { stage: t(`register:stage.${stage.stage}`) })}
      hint={t(stage.stage === 'EX_ANTE' ? 'register:conclude.binds' : 'register:conclude.hint')}
      submit={t('register:conclude.action')}
      done={t('register:saved')}
      initial={{ on: me.today }}
      version={programme.version}
      current={async () => ({ values: {}, version: (await acts.present(programme.id)).version })}
      save={(values, version) =>
        acts.conclude(programme.id, version, {
          stage: stage.stage,
          on: String(values.on),
          conclusion: String(values.conclusion).trim(),
          document: String(values.document).trim(),
        })
      }
      onClose={onClose}
    >
      <Form.Item name="on" label={t('register:conclude.on')} rules={needed(t('register:conclude.on'))}>
        <DateField max={me.today} />
      </Form.Item>
      <Form.Item
        name="conclusion"
        label={t('register:conclude.conclusion')}
        rules={needed(t('register:conclude.conclusion'))}
      >
        <Input.TextArea rows={5} maxLength={4000} />
      </Form.Item>
      <Form.Item
        name="document"
        label={t('register:field.document')}
        extra={t('register:decision.numberHint')}
        rules={needed(t('register:field.document'))}
      >
        <Input maxLength={200} />
      </Form.Item>
    </FormDrawer>
  );
}

/** The window of a stage in days. */
export const windowText = (stage: Stage): string =>
  stage.opensOn ? `${formatDay(stage.opensOn)} – ${formatDay(stage.closesOn)}` : `≤ ${formatDay(stage.closesOn)}`;
