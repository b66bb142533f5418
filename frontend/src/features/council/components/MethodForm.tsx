import { Form, Input, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { DateField } from '@/components/DateField.tsx';
import { FormDrawer } from '@/components/FormDrawer.tsx';
import { METHODS } from '../model.ts';
import { type ChooseMethod, type Method, useMethodActs } from '../queries.ts';
import { PaperField } from './PaperField.tsx';

/** Chooses who carries the evaluation out, on a document; the department's own unit takes another method or a reason. */
export function MethodForm({ method, onClose }: { method: Method; onClose: () => void }) {
  const { t } = useTranslation('council');
  const { addPaper, choose } = useMethodActs(method.evaluationId);
  const required = [{ required: true, message: t('form.missing') }];
  const written = [{ ...required[0], whitespace: true }];
  return (
    <FormDrawer
      title={t('method.choose')}
      hint={t('method.hint')}
      submit={t('method.submit')}
      done={t('method.done')}
      initial={{ method: method.ownUnit && !method.choice ? undefined : method.method }}
      version={method.version}
      save={(values, version) => choose(version, bodyOf(values, method))}
      onClose={onClose}
    >
      {(form) => (
        <>
          <Form.Item name="method" label={t('method.label')} rules={required}>
            <Radio.Group
              className="council-methods"
              options={METHODS.map((value) => ({
                value,
                label: (
                  <>
                    {t(`method.${value}`)}
                    <span className="cell-sub">{t(`method.about.${value}`)}</span>
                  </>
                ),
              }))}
            />
          </Form.Item>
          <Form.Item shouldUpdate noStyle>
            {({ getFieldValue }) => (
              <>
                {getFieldValue('method') === 'CONSULTANT' && (
                  <Form.Item name="consultant" label={t('method.consultant')} rules={written}>
                    <Input maxLength={300} />
                  </Form.Item>
                )}
                {getFieldValue('method') === 'DEPARTMENT' && method.ownUnit && (
                  <Form.Item
                    name="conflictReason"
                    label={t('method.conflictReason')}
                    extra={t('method.conflictHint', { department: method.department })}
                    rules={written}
                  >
                    <Input.TextArea rows={3} maxLength={2000} />
                  </Form.Item>
                )}
              </>
            )}
          </Form.Item>
          <Form.Item name="number" label={t('method.number')} rules={written}>
            <Input maxLength={100} />
          </Form.Item>
          <Form.Item name="decidedOn" label={t('method.decidedOn')} rules={required}>
            <DateField />
          </Form.Item>
          <PaperField form={form} send={addPaper} />
          {method.choice && (
            <Form.Item name="reason" label={t('method.reason')} rules={written}>
              <Input.TextArea rows={2} maxLength={2000} />
            </Form.Item>
          )}
        </>
      )}
    </FormDrawer>
  );
}

/** Only what belongs to the method: a field that was filled in before it changed is not sent. */
function bodyOf(values: Record<string, unknown>, method: Method): ChooseMethod {
  const chosen = values.method as ChooseMethod['method'];
  return {
    method: chosen,
    number: String(values.number),
    decidedOn: String(values.decidedOn),
    documentId: String(values.documentId),
    consultant: chosen === 'CONSULTANT' ? String(values.consultant) : undefined,
    conflictReason: chosen === 'DEPARTMENT' && method.ownUnit ? String(values.conflictReason) : undefined,
    reason: method.choice ? String(values.reason) : undefined,
  };
}
