import { EditOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/components/ProblemAlert.tsx';
import { SaveState } from '@/components/SaveState.tsx';
import { formatMoment } from '@/lib/format/date.ts';
import type { CellSnapshot } from '../sheet/autosave.ts';
import { fieldOfPointer } from '../sheet/values.ts';

/** Whether this cell is saved, in words; what hinders it, and how to go on. */
export function CellSaveState({ snapshot, onRetry }: { snapshot: CellSnapshot; onRetry: () => void }) {
  const { t } = useTranslation('evaluation');
  const { phase, gaps, cell, problem, form, savedAt, kept } = snapshot;
  switch (phase) {
    case 'clean':
      return cell.revision > 0 ? (
        <p className="cell-state secondary">
          {cell.savedAt ? t('save.before', { at: formatMoment(cell.savedAt), name: cell.savedByName ?? '' }) : null}
        </p>
      ) : null;
    case 'incomplete': {
      const first = gaps[0];
      const field = first?.field.split('.').at(-1) ?? '';
      return (
        <p className="cell-state">
          {first?.why === 'unreadable' ? (
            <>
              <SaveState status={{ state: 'invalid' }} /> <span>{t('save.unreadable')}</span>
            </>
          ) : (
            <span className="save-state" role="status">
              <EditOutlined aria-hidden />
              {t('save.incomplete', { field: t(`gap.${field}`, { defaultValue: t(`figure.${field}`) }) })}
            </span>
          )}{' '}
          <Kept kept={kept} />
        </p>
      );
    }
    case 'failed':
      return (
        <p className="cell-state">
          <SaveState status={{ state: 'failed' }} /> <Kept kept={kept} />{' '}
          <Button size="small" onClick={onRetry}>
            {t('save.retry')}
          </Button>
        </p>
      );
    case 'refused': {
      const rest = problem?.errors.filter((error) => !fieldOfPointer(form, error.pointer));
      return (
        <>
          <p className="cell-state">
            <SaveState status={{ state: 'invalid' }} /> <Kept kept={kept} />
          </p>
          <ProblemAlert problem={problem} errors={rest} />
        </>
      );
    }
    case 'locked':
      return (
        <>
          <p className="cell-state">
            <SaveState status={{ state: 'locked' }} /> <Kept kept={kept} />
          </p>
          <ProblemAlert problem={problem} />
        </>
      );
    case 'conflict':
      return null;
    default:
      return (
        <p className="cell-state">
          <SaveState status={phase === 'saved' ? { state: 'saved', at: savedAt ?? '' } : { state: phase }} />
        </p>
      );
  }
}

/** Where what was typed is meanwhile. */
function Kept({ kept }: { kept: boolean }) {
  const { t } = useTranslation('evaluation');
  return <span className="secondary">{t(kept ? 'save.kept' : 'save.notKept')}</span>;
}
