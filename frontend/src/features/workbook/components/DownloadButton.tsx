import { DownloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { saveFile } from '@/api/download.ts';
import { type ApiProblem, asProblem } from '@/api/problem.ts';
import { ProblemAlert } from '@/components/ProblemAlert.tsx';

interface DownloadButtonProps {
  label: string;
  path: string;
  fileName: string;
  primary?: boolean;
}

/** Fetches a workbook and saves it; making one may last a moment. */
export function DownloadButton({ label, path, fileName, primary }: DownloadButtonProps) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const download = async () => {
    setBusy(true);
    setProblem(null);
    try {
      await saveFile(path, fileName);
    } catch (thrown) {
      setProblem(asProblem(thrown));
    }
    setBusy(false);
  };
  return (
    <>
      <Button
        type={primary ? 'primary' : 'default'}
        icon={<DownloadOutlined aria-hidden />}
        loading={busy}
        onClick={() => void download()}
      >
        {label}
      </Button>
      <ProblemAlert problem={problem} />
    </>
  );
}
