import { DownloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';

/** Saves an attempt as a sheet; its name and every row of it say that it is a simulation. */
export function SheetButton({ sheet, name }: { sheet: () => string; name: string }) {
  const { t } = useTranslation('simulation');
  const save = () => {
    const address = URL.createObjectURL(new Blob([sheet()], { type: 'text/csv;charset=utf-8' }));
    const link = document.createElement('a');
    link.href = address;
    link.download = `mo-phong-${name}.csv`;
    link.click();
    URL.revokeObjectURL(address);
  };
  return (
    <Button className="no-print" icon={<DownloadOutlined aria-hidden />} onClick={save}>
      {t('export.button')}
    </Button>
  );
}
