import { ArrowDownOutlined, ArrowUpOutlined, StepForwardOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { SaveState } from '@/components/SaveState.tsx';
import { Status } from '@/components/StatusTag.tsx';
import type { Kept } from '../keeper.ts';
import type { Keys } from '../shortcuts.ts';

interface ScoreBarProps {
  kept: readonly Kept[];
  done: number;
  total: number;
  keys: Pick<Keys, 'next' | 'previous' | 'nextOpen'>;
  editable: boolean;
  children?: React.ReactNode;
}

/** How much is scored and saved, the way on, and handing in. */
export function ScoreBar({ kept, done, total, keys, editable, children }: ScoreBarProps) {
  const { t } = useTranslation('score');
  return (
    <section className="action-bar score-bar" aria-label={t('bar.label')}>
      <div className="score-acts">
        <b>{t('bar.count', { done, total })}</b>
        {editable && <Saved kept={kept} />}
      </div>
      <div className="score-acts">
        <Button icon={<ArrowUpOutlined aria-hidden />} onClick={keys.previous} aria-label={t('bar.previous')} />
        <Button icon={<ArrowDownOutlined aria-hidden />} onClick={keys.next} aria-label={t('bar.next')} />
        {editable && (
          <Button icon={<StepForwardOutlined aria-hidden />} onClick={keys.nextOpen}>
            {t('bar.nextOpen')}
          </Button>
        )}
        {children}
      </div>
    </section>
  );
}

/** The one word on saving that matters most now. */
function Saved({ kept }: { kept: readonly Kept[] }) {
  const { t } = useTranslation('score');
  const has = (...phases: Kept['phase'][]) => kept.filter(({ phase }) => phases.includes(phase)).length;
  const conflicts = has('conflict');
  if (conflicts > 0) return <Status tone="warning" label={t('bar.conflict', { count: conflicts })} />;
  const failed = has('failed', 'refused');
  if (failed > 0) return <Status tone="error" label={t('bar.failed', { count: failed })} />;
  if (has('dirty', 'saving') > 0) return <SaveState status={{ state: 'saving' }} />;
  const last = kept.flatMap(({ savedAt }) => savedAt ?? []).toSorted();
  const at = last.at(-1);
  return <SaveState status={at ? { state: 'saved', at } : { state: 'clean' }} />;
}
