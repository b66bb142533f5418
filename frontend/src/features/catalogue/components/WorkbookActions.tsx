import { Button, Form } from 'antd';
import { useTranslation } from 'react-i18next';
import { saveFile } from '@/api/download.ts';
import { ConfirmAction } from '@/components/ConfirmAction.tsx';
import { FileField } from '@/components/FileField.tsx';
import type { YearlyList } from '../model.ts';
import { useListActs } from '../queries.ts';

/** The list as a workbook, and while it is a draft the way back. */
export function WorkbookActions({ list, editable }: { list: YearlyList; editable: boolean }) {
  const { t } = useTranslation('catalogue');
  const acts = useListActs();
  return (
    <>
      <Button
        onClick={() => void saveFile(`/api/v1/yearly-lists/${list.id}/workbook`, `bieu-mau-01-${list.year}.xlsx`)}
      >
        {t('workbook.download')}
      </Button>
      {editable && (
        <ConfirmAction
          label={t('workbook.import')}
          title={t('workbook.importTitle')}
          text={t('workbook.importText')}
          fields={
            <Form.Item
              name="file"
              label={t('workbook.file')}
              rules={[{ required: true, message: t('workbook.fileMissing') }]}
            >
              <FileField accept=".xlsx" />
            </Form.Item>
          }
          onConfirm={({ file }) => acts.bring(list, file as File)}
        />
      )}
    </>
  );
}
