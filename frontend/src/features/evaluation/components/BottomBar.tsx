import { ArrowDownOutlined, ArrowUpOutlined, QuestionCircleOutlined, StepForwardOutlined } from '@ant-design/icons';
import { Button, Popover } from 'antd';
import { useTranslation } from 'react-i18next';
import { SaveState } from '@/components/SaveState.tsx';
import { Status } from '@/components/StatusTag.tsx';
import { usePending, useSheetAddress, useSheetSession } from '../hooks.ts';
import { countsOf, type Mode, type SheetIndicator } from '../model.ts';
import type { Steps } from '../shortcuts.ts';

interface BottomBarProps {
  mode: Mode;
  list: readonly SheetIndicator[];
  steps: Steps;
  hasPrevious: boolean;
  hasNext: boolean;
  hasOpen: boolean;
}

const KEYS = ['previous', 'next', 'nextOpen', 'plain'] as const;

/** What is saved and what is left, and the way to the next one. */
export function BottomBar({ mode, list, steps, hasPrevious, hasNext, hasOpen }: BottomBarProps) {
  const { t } = useTranslation('evaluation');
  const counts = countsOf(list);
  return (
    <section className="action-bar sheet-bar" aria-label={t('bar.label')}>
      <div className="sheet-bar-words">
        {mode === 'supply' && <SavedWords />}
        <span>
          {mode === 'supply'
            ? t('tree.filled', { done: counts.filled, total: counts.total })
            : t('tree.appraised', { done: counts.appraised, total: counts.total })}
        </span>
        {mode === 'supply' && (
          <span>{t('tree.evidence', { done: counts.withEvidence, total: counts.needEvidence })}</span>
        )}
      </div>
      <div className="sheet-bar-steps">
        <Popover
          trigger="click"
          title={t('keys.title')}
          content={
            <dl className="keys">
              {KEYS.map((key) => (
                <div key={key}>
                  <dt>
                    <kbd>{t(`keys.${key}.press`)}</kbd>
                  </dt>
                  <dd>{t(`keys.${key}.${key === 'nextOpen' ? mode : 'does'}`)}</dd>
                </div>
              ))}
            </dl>
          }
        >
          <Button type="text" icon={<QuestionCircleOutlined aria-hidden />}>
            {t('keys.title')}
          </Button>
        </Popover>
        <Button
          icon={<ArrowUpOutlined aria-hidden />}
          disabled={!hasPrevious}
          onClick={steps.previous}
          aria-label={t('bar.previous')}
        />
        <Button
          icon={<ArrowDownOutlined aria-hidden />}
          disabled={!hasNext}
          onClick={steps.next}
          aria-label={t('bar.next')}
        />
        <Button icon={<StepForwardOutlined aria-hidden />} disabled={!hasOpen} onClick={steps.nextOpen}>
          {t(`bar.nextOpen.${mode}`)}
        </Button>
      </div>
    </section>
  );
}

/** The state of saving; what hinders it leads to its indicator. */
function SavedWords() {
  const { t } = useTranslation('evaluation');
  const session = useSheetSession();
  const { go } = useSheetAddress();
  const pending = usePending();
  const hindered = pending.conflict + pending.failed + pending.incomplete > 0;
  const first = hindered ? session.openCodes()[0] : undefined;
  return (
    <span className="sheet-bar-saved">
      <SavedState />
      {first !== undefined && (
        <button type="button" className="text-link" onClick={() => go({ indicator: first })}>
          {t('bar.show')}
        </button>
      )}
    </span>
  );
}

function SavedState() {
  const { t } = useTranslation('evaluation');
  const pending = usePending();
  if (pending.conflict > 0) return <Status tone="warning" label={t('bar.conflict', { count: pending.conflict })} />;
  if (pending.failed > 0) return <Status tone="error" label={t('bar.failed', { count: pending.failed })} />;
  if (pending.saving > 0) return <SaveState status={{ state: 'saving' }} />;
  if (pending.incomplete > 0)
    return <Status tone="progress" label={t('bar.incomplete', { count: pending.incomplete })} />;
  return <SaveState status={pending.savedAt ? { state: 'saved', at: pending.savedAt } : { state: 'clean' }} />;
}
