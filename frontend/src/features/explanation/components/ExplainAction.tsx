import { useQuery } from '@tanstack/react-query';
import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { ConfirmAction } from '@/components/ConfirmAction.tsx';
import { localName } from '@/lib/i18n.ts';
import { type CurrentLine, evidenceQuery, explain, useExplanationAct } from '../queries.ts';

interface ExplainProps {
  evaluationId: string;
  line: CurrentLine;
}

/** What the unit says of one indicator; it may refer to a piece of evidence. */
export function ExplainAction({ evaluationId, line }: ExplainProps) {
  const { t } = useTranslation('explanation');
  const act = useExplanationAct();
  const evidence = useQuery(evidenceQuery(evaluationId)).data;
  const links = (evidence?.items ?? []).flatMap((document) =>
    document.links
      .filter((link) => link.indicatorCode === line.code)
      .map((link) => ({ value: link.id, label: document.title })),
  );
  return (
    <ConfirmAction
      label={t('explain.label', { code: line.code })}
      title={t('explain.title', { code: line.code, name: localName(line) })}
      text={<p>{t('explain.text')}</p>}
      button={{ size: 'small' }}
      fields={
        <>
          <Form.Item
            name="text"
            label={t('explain.words')}
            rules={[{ required: true, whitespace: true, message: t('explain.wordsMissing') }]}
          >
            <Input.TextArea rows={5} maxLength={4000} />
          </Form.Item>
          {links.length > 0 && (
            <Form.Item name="evidenceLinkId" label={t('explain.evidence')}>
              <Select allowClear options={links} />
            </Form.Item>
          )}
        </>
      }
      onConfirm={({ text, evidenceLinkId }) =>
        act(() =>
          explain(evaluationId, {
            indicatorCode: line.code,
            text: String(text).trim(),
            evidenceLinkId: (evidenceLinkId as string | undefined) || undefined,
          }),
        )
      }
    />
  );
}
