import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { StatusTag } from '@/components/StatusTag.tsx';
import { formatMoment } from '@/lib/format/date.ts';
import type { Cell, Scoring } from '../model.ts';
import type { CellForm } from '../sheet/values.ts';
import { asShown, CellText } from './CellText.tsx';

interface CellConflictProps {
  scoring: Scoring;
  theirs: Cell;
  mine: CellForm;
  onChoose: (choice: 'mine' | 'theirs') => void;
}

/** Somebody else saved this cell in between: both values, whose they are, and the choice. */
export function CellConflict({ scoring, theirs, mine, onChoose }: CellConflictProps) {
  const { t } = useTranslation('evaluation');
  return (
    <Alert
      role="alert"
      type="warning"
      showIcon
      title={t('conflict.title', { name: theirs.savedByName ?? t('conflict.somebody') })}
      description={
        <div className="conflict">
          <div>
            <h4>{t('conflict.theirs', { at: formatMoment(theirs.savedAt) })}</h4>
            <StatusTag family="cell" code={theirs.state} />
            <CellText scoring={scoring} cell={theirs} />
            <Button size="small" onClick={() => onChoose('theirs')}>
              {t('conflict.takeTheirs')}
            </Button>
          </div>
          <div>
            <h4>{t('conflict.mine')}</h4>
            <StatusTag family="cell" code={mine.answer === 'EMPTY' ? 'REPORTED' : mine.answer} />
            <CellText scoring={scoring} cell={asShown(mine)} />
            <Button size="small" onClick={() => onChoose('mine')}>
              {t('conflict.keepMine')}
            </Button>
          </div>
        </div>
      }
    />
  );
}
