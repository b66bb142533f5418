import { Checkbox, Form, Input, InputNumber, Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { DateField } from '@/components/DateField.tsx';
import { FormDrawer } from '@/components/FormDrawer.tsx';
import { type Council, type SaveCouncil, useCouncilActs } from '../queries.ts';
import { PaperField } from './PaperField.tsx';

const USUAL = {
  quorum: { numerator: 2, denominator: 3, minimum: 5, chair: true, secretary: true },
  lookbackYears: 5,
  anonymity: 'NAMED',
};

const valuesOf = (council: Council) => ({
  nameVi: council.nameVi,
  decisionNumber: council.decisionNumber,
  decidedOn: council.decidedOn,
  documentId: council.document.id,
  quorum: council.quorum,
  lookbackYears: council.lookbackYears,
  anonymity: council.anonymity,
});

interface CouncilFormProps {
  /** What is edited; absent for a new council. */
  council?: Council;
  onMade?: (council: Council) => void;
  onClose: () => void;
}

/** What the decision says: its number, day and file, when there is a quorum, how far back interests count. */
export function CouncilForm({ council, onMade, onClose }: CouncilFormProps) {
  const { t } = useTranslation('council');
  const acts = useCouncilActs();
  const required = [{ required: true, message: t('form.missing') }];
  const labels = {
    nameVi: t('form.name'),
    decisionNumber: t('form.number'),
    decidedOn: t('form.decidedOn'),
    lookbackYears: t('form.lookback'),
    anonymity: t('form.anonymity'),
    quorum: t('form.quorum'),
    documentId: t('paper.label'),
  };
  return (
    <FormDrawer
      title={t(council ? 'form.change' : 'form.create')}
      hint={t('form.hint')}
      submit={t(council ? 'form.save' : 'form.create')}
      done={t('form.done')}
      initial={council ? valuesOf(council) : USUAL}
      version={council?.version}
      labels={labels}
      words={(field, value) => (field === 'quorum' || field === 'documentId' ? t('form.differs') : String(value ?? ''))}
      current={
        council &&
        (async () => {
          const now = await acts.present(council.id);
          return { values: valuesOf(now), version: now.version };
        })
      }
      save={(values, version) =>
        council
          ? acts.change(council.id, version, values as unknown as SaveCouncil)
          : acts.create(values as unknown as SaveCouncil)
      }
      onSaved={(made) => made && onMade?.(made as Council)}
      onClose={onClose}
    >
      {(form) => (
        <>
          <Form.Item name="nameVi" label={labels.nameVi} rules={[{ ...required[0], whitespace: true }]}>
            <Input maxLength={300} />
          </Form.Item>
          <Form.Item name="decisionNumber" label={labels.decisionNumber} rules={[{ ...required[0], whitespace: true }]}>
            <Input maxLength={100} />
          </Form.Item>
          <Form.Item name="decidedOn" label={labels.decidedOn} rules={required}>
            <DateField />
          </Form.Item>
          <PaperField form={form} known={council?.document} send={acts.addPaper} />
          <div className="council-row">
            <Form.Item name={['quorum', 'numerator']} label={t('form.numerator')} rules={required}>
              <InputNumber min={1} max={100} precision={0} />
            </Form.Item>
            <Form.Item name={['quorum', 'denominator']} label={t('form.denominator')} rules={required}>
              <InputNumber min={1} max={100} precision={0} />
            </Form.Item>
            <Form.Item name={['quorum', 'minimum']} label={t('form.minimum')} rules={required}>
              <InputNumber min={1} max={50} precision={0} />
            </Form.Item>
            <div>
              <Form.Item name={['quorum', 'chair']} valuePropName="checked" noStyle>
                <Checkbox>{t('form.chair')}</Checkbox>
              </Form.Item>
              <Form.Item name={['quorum', 'secretary']} valuePropName="checked">
                <Checkbox>{t('form.secretary')}</Checkbox>
              </Form.Item>
            </div>
          </div>
          <Form.Item name="lookbackYears" label={labels.lookbackYears} extra={t('form.lookbackHint')} rules={required}>
            <InputNumber min={0} max={30} precision={0} />
          </Form.Item>
          <Form.Item name="anonymity" label={labels.anonymity}>
            <Radio.Group
              options={(['NAMED', 'ANONYMOUS'] as const).map((value) => ({ value, label: t(`anonymity.${value}`) }))}
            />
          </Form.Item>
        </>
      )}
    </FormDrawer>
  );
}
