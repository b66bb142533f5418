import { App, Button, Drawer, Form, type FormInstance } from 'antd';
import { type ReactNode, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ApiProblem, asProblem, authorOf, type ProblemError } from '@/api/problem.ts';
import { merge } from './differences.ts';
import { putOnForm } from './form-problems.ts';
import { ProblemAlert } from './ProblemAlert.tsx';
import { StaleNotice } from './StaleNotice.tsx';
import { useUnsavedGuard } from './use-unsaved-guard.ts';

export type Values = Record<string, unknown>;

export interface FormDrawerProps {
  title: string;
  /** One quiet line: what this records and what follows from it. */
  hint?: ReactNode;
  /** What the button does, in the user's words. */
  submit: string;
  /** Said after success. */
  done: string;
  initial: Values;
  /** Version of what is edited; absent for something new. */
  version?: number;
  /** Throws `ApiProblem` when refused. */
  save: (values: Values, version: number) => Promise<unknown>;
  /** After success, with what `save` gave, such as to show it. */
  onSaved?: (result: unknown) => void;
  /** The present state as form values, asked for when somebody else was faster. */
  current?: () => Promise<{ values: Values; version: number }>;
  /** Names of the fields, and their values in words, to show what somebody else changed. */
  labels?: Record<string, string>;
  words?: (field: string, value: unknown) => string | undefined;
  onClose: () => void;
  children: ReactNode | ((form: FormInstance) => ReactNode);
  wide?: boolean;
}

interface Stale {
  values: Values;
  version: number;
}

/**
 * A form beside the screen. What is refused stands on its field, what somebody else changed meanwhile is shown next to
 * one's own, and nothing typed is lost.
 */
export function FormDrawer(props: FormDrawerProps) {
  const { title, hint, submit, done, save, current, onClose, children, wide } = props;
  const { t } = useTranslation('kit');
  const { message } = App.useApp();
  const [form] = Form.useForm();
  const id = useId();
  // What was read when the form opened: a screen that reads anew behind it must not make an old form look fresh.
  const [start] = useState({ initial: props.initial, version: props.version ?? 0 });
  const [busy, setBusy] = useState(false);
  const [dirty, setDirty] = useState(false);
  const [problem, setProblem] = useState<{ problem: ApiProblem; rest: ProblemError[] } | null>(null);
  const [stale, setStale] = useState<Stale | null>(null);
  const saved = useRef(false);
  useUnsavedGuard(dirty, () => !saved.current);

  const close = () => {
    if (!dirty || window.confirm(t('unsaved.question'))) onClose();
  };

  const send = async (values: Values, of: number) => {
    setBusy(true);
    setProblem(null);
    try {
      const result = await save(values, of);
      saved.current = true;
      setDirty(false);
      void message.success(done);
      onClose();
      props.onSaved?.(result);
    } catch (thrown) {
      const refused = asProblem(thrown);
      if (refused.status === 412 && current) setStale(await current().catch(() => null));
      setProblem({ problem: refused, rest: putOnForm(refused, form) });
    } finally {
      setBusy(false);
    }
  };

  return (
    <Drawer
      open
      title={title}
      size={wide ? 760 : 520}
      onClose={close}
      mask={{ closable: false }}
      footer={
        <div className="form-foot">
          <Button onClick={close}>{t('confirm.cancel')}</Button>
          <Button type="primary" htmlType="submit" form={id} loading={busy}>
            {submit}
          </Button>
        </div>
      }
    >
      <div className="stack">
        {hint && <p className="form-hint">{hint}</p>}
        {stale ? (
          <StaleNotice
            theirs={stale.values}
            before={start.initial}
            mine={form.getFieldsValue() as Values}
            labels={props.labels ?? {}}
            words={props.words}
            by={authorOf(problem?.problem)}
            busy={busy}
            onKeepMine={() => {
              const both = merge(start.initial, stale.values, form.getFieldsValue() as Values);
              form.setFieldsValue(both);
              void send(both, stale.version);
            }}
            onTakeTheirs={() => {
              form.setFieldsValue(stale.values);
              setStale(null);
              setProblem(null);
            }}
          />
        ) : (
          <ProblemAlert problem={problem?.problem} errors={problem?.rest} />
        )}
        <Form
          id={id}
          form={form}
          layout="vertical"
          initialValues={start.initial}
          onValuesChange={() => setDirty(true)}
          onFinish={(values: Values) => void send(values, stale?.version ?? start.version)}
        >
          {typeof children === 'function' ? children(form) : children}
        </Form>
      </div>
    </Drawer>
  );
}
