import { Button, type ButtonProps, Form, Input, Modal } from 'antd';
import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ApiProblem, asProblem, type ProblemError } from '@/api/problem.ts';
import { putOnForm } from './form-problems.ts';
import { ProblemAlert } from './ProblemAlert.tsx';

interface ConfirmActionProps {
  /** What the button does, in the user's words ("Nộp hồ sơ"). */
  label: string;
  /** Question and heading of the window. */
  title: string;
  /** What happens next, and whether it can be undone. */
  text?: ReactNode | ((close: () => void) => ReactNode);
  /** Asks for a reason: required (default), optional or not at all. */
  reason?: 'required' | 'optional' | 'none';
  reasonLabel?: string;
  /** Further fields; their values come to `onConfirm` with the reason. */
  fields?: ReactNode;
  onConfirm: (values: Record<string, unknown> & { reason?: string }) => Promise<unknown>;
  button?: Omit<ButtonProps, 'onClick' | 'children'>;
  danger?: boolean;
  initialValues?: Record<string, unknown>;
}

/** A button that asks first, in a window that says what will happen; a refusal is shown there and nothing typed is lost. */
export function ConfirmAction(props: ConfirmActionProps) {
  const { label, title, text, reason = 'none', reasonLabel, fields, onConfirm, button, danger, initialValues } = props;
  const { t } = useTranslation('kit');
  const [form] = Form.useForm();
  // Several such windows stand in one page: each field must be its own label's.
  const name = useId();
  const [open, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<{ problem: ApiProblem; rest: ProblemError[] } | null>(null);

  const confirm = async (values: Record<string, unknown>) => {
    setBusy(true);
    setProblem(null);
    try {
      await onConfirm(values);
      setOpen(false);
      form.resetFields();
    } catch (thrown) {
      const refused = asProblem(thrown);
      setProblem({ problem: refused, rest: putOnForm(refused, form) });
    } finally {
      setBusy(false);
    }
  };

  return (
    <>
      <Button danger={danger} {...button} onClick={() => setOpen(true)}>
        {label}
      </Button>
      <Modal
        open={open}
        title={title}
        okText={label}
        cancelText={t('confirm.cancel')}
        okButtonProps={{ danger, loading: busy, htmlType: 'submit' }}
        onOk={() => form.submit()}
        onCancel={() => setOpen(false)}
        afterClose={() => setProblem(null)}
        mask={{ closable: false }}
      >
        <div className="stack">
          {text && <div>{typeof text === 'function' ? text(() => setOpen(false)) : text}</div>}
          <ProblemAlert problem={problem?.problem} errors={problem?.rest} />
          <Form
            form={form}
            name={name}
            layout="vertical"
            onFinish={(values) => void confirm(values)}
            initialValues={initialValues}
          >
            {fields}
            {reason !== 'none' && (
              <Form.Item
                name="reason"
                label={reasonLabel ?? t('confirm.reason')}
                rules={
                  reason === 'required'
                    ? [{ required: true, whitespace: true, message: t('confirm.reasonMissing') }]
                    : []
                }
              >
                <Input.TextArea rows={3} maxLength={2000} />
              </Form.Item>
            )}
          </Form>
        </div>
      </Modal>
    </>
  );
}
