import { Alert, Button, Input, type InputRef, Radio } from 'antd';
import type { RefObject } from 'react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '@/components/ProblemAlert.tsx';
import { SaveState } from '@/components/SaveState.tsx';
import type { Kept } from '../keeper.ts';
import { LEVELS, type Score } from '../model.ts';

interface ScoreFormProps {
  code: string;
  kept: Kept;
  editable: boolean;
  /** Whether the gaps are to be told: somebody tried to hand in. */
  tried: boolean;
  reasonField: RefObject<InputRef | null>;
  onSay: (part: Partial<Score>) => void;
  onSettle: (mine: boolean) => void;
  onRetry: () => void;
}

/** The member's level of one indicator and why. */
export function ScoreForm({ code, kept, editable, tried, reasonField, onSay, onSettle, onRetry }: ScoreFormProps) {
  const { t } = useTranslation('score');
  const reasonId = useId();
  const { level, reason } = kept.said;
  const locked = !editable || kept.phase === 'conflict' || kept.phase === 'closed';
  const reasonMissing = tried && level !== undefined && !reason.trim();
  return (
    <div className="stack">
      <fieldset className="score-levels">
        <legend>{t('form.level')}</legend>
        <Radio.Group
          name={`level-${code}`}
          value={level ?? null}
          disabled={locked}
          onChange={(event) => onSay({ level: Number(event.target.value) })}
          options={LEVELS.map((value) => ({
            value,
            label: (
              <>
                <kbd>{value}</kbd> {t(`level.${value}`)}
              </>
            ),
          }))}
        />
        {tried && level === undefined && (
          <span className="field-problem" role="alert">
            {t('form.levelMissing')}
          </span>
        )}
      </fieldset>
      <div>
        <label htmlFor={reasonId} className="score-label">
          {t('form.reason')}
        </label>
        <Input.TextArea
          id={reasonId}
          ref={reasonField as never}
          autoSize={{ minRows: 4, maxRows: 12 }}
          maxLength={4000}
          value={reason}
          disabled={locked}
          status={reasonMissing ? 'error' : undefined}
          onChange={(event) => onSay({ reason: event.target.value })}
        />
        {reasonMissing && (
          <span className="field-problem" role="alert">
            {t('form.reasonMissing')}
          </span>
        )}
      </div>
      {kept.theirs && <Conflict kept={kept} onSettle={onSettle} />}
      {editable && <State kept={kept} onRetry={onRetry} />}
    </div>
  );
}

/** How far this score has come to the server, in words. */
function State({ kept, onRetry }: { kept: Kept; onRetry: () => void }) {
  const { t } = useTranslation('score');
  const { phase, savedAt, problem, restored } = kept;
  return (
    <>
      {restored && <p className="secondary">{t('state.restored')}</p>}
      {phase === 'incomplete' ? (
        kept.said.reason.trim() && <p className="secondary">{t('state.incomplete')}</p>
      ) : phase === 'failed' ? (
        <p>
          <SaveState status={{ state: 'failed' }} /> <span className="secondary">{t('state.kept')}</span>{' '}
          <Button size="small" onClick={onRetry}>
            {t('state.retry')}
          </Button>
        </p>
      ) : phase === 'refused' || phase === 'closed' ? (
        <ProblemAlert problem={problem} />
      ) : phase === 'conflict' ? null : phase === 'saved' || (phase === 'clean' && savedAt) ? (
        <SaveState status={{ state: 'saved', at: savedAt ?? '' }} />
      ) : phase === 'clean' ? null : (
        <SaveState status={{ state: phase }} />
      )}
    </>
  );
}

/** The same member saved another score elsewhere: both are shown, and the member chooses. */
function Conflict({ kept, onSettle }: { kept: Kept; onSettle: (mine: boolean) => void }) {
  const { t } = useTranslation('score');
  return (
    <Alert
      type="warning"
      showIcon
      role="alert"
      title={t('conflict.title')}
      description={
        <div className="stack">
          <p>{t('conflict.theirs', { level: kept.theirs?.level, reason: kept.theirs?.reason ?? '' })}</p>
          <div className="score-acts">
            <Button size="small" type="primary" onClick={() => onSettle(true)}>
              {t('conflict.mine')}
            </Button>
            <Button size="small" onClick={() => onSettle(false)}>
              {t('conflict.take')}
            </Button>
          </div>
        </div>
      }
    />
  );
}
