import { HistoryOutlined } from '@ant-design/icons';
import { Button, Input, Select } from 'antd';
import { useId, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { problemText } from '@/api/problem.ts';
import { StatusTag } from '@/components/StatusTag.tsx';
import { formatMoment } from '@/lib/format/date.ts';
import type { Cell, SheetIndicator } from '../model.ts';
import type { CellSaver, CellSnapshot } from '../sheet/autosave.ts';
import { type Answer, type CellForm, fieldOfPointer } from '../sheet/values.ts';
import { CellConflict } from './CellConflict.tsx';
import { CellFields } from './CellFields.tsx';
import { CellSaveState } from './CellSaveState.tsx';
import { asShown, CellText } from './CellText.tsx';
import { CopiedMark } from './LastRound.tsx';

/** Sentences of the server by the field that they are about. */
export function errorsByField({ problem, form }: CellSnapshot): Map<string, string> {
  const found = new Map<string, string>();
  for (const error of problem?.errors ?? []) {
    const field = fieldOfPointer(form, error.pointer);
    if (field) found.set(field, problemText(error.code, error.params, problem?.status));
  }
  return found;
}

const ANSWERS: Answer[] = ['REPORTED', 'NOT_REPORTED', 'NOT_APPLICABLE'];

/** One year of one indicator: what is answered, its figures, its words, and whether it is saved. */
export function CellCard({ indicator, cell, saver }: { indicator: SheetIndicator; cell: Cell; saver: CellSaver }) {
  const { t } = useTranslation('evaluation');
  const snapshot = useSyncExternalStore(saver.subscribe, saver.snapshot);
  const id = useId();
  const { form } = snapshot;
  const period = t(`period.${cell.period}`, { defaultValue: t('period.year', { year: cell.period }) });
  const head = (
    <h3 id={id} className="cell-head">
      {period}
    </h3>
  );

  if (cell.state === 'NOT_EXISTING' || !snapshot.cell.editable) {
    return (
      <section className="cell cell-read" aria-labelledby={id}>
        {head}
        <StatusTag family="cell" code={snapshot.cell.state} />
        <CellText scoring={indicator.scoring} cell={snapshot.cell} />
        <CopiedMark code={indicator.code} cell={snapshot.cell} />
        {snapshot.phase === 'locked' && <LeftOver indicator={indicator} snapshot={snapshot} saver={saver} />}
      </section>
    );
  }

  if (snapshot.phase === 'locked') {
    return (
      <section className="cell cell-read" aria-labelledby={id}>
        {head}
        <CellText scoring={indicator.scoring} cell={snapshot.cell} />
        <LeftOver indicator={indicator} snapshot={snapshot} saver={saver} />
      </section>
    );
  }

  const edit = (change: Partial<CellForm>) => saver.edit({ ...form, ...change });
  const leave = () => void saver.flush();
  const errors = errorsByField(snapshot);
  const rubric = indicator.scoring.method === 'RUBRIC';
  const reason = form.answer === 'NOT_APPLICABLE';
  const words = t(reason ? 'cell.reason' : rubric ? 'cell.statement' : 'cell.explanation');

  return (
    <section className={`cell cell-${snapshot.phase}`} aria-labelledby={id}>
      {head}
      <Select<Answer>
        aria-label={t('cell.answer', { period })}
        value={form.answer === 'EMPTY' ? undefined : form.answer}
        placeholder={t('domain:state.cell.EMPTY')}
        onChange={(answer) => edit({ answer })}
        onBlur={leave}
        popupMatchSelectWidth={false}
        options={ANSWERS.map((answer) => ({ value: answer, label: t(`answer.${answer}`) }))}
      />
      {snapshot.restored && (
        <p className="cell-restored" role="status">
          <HistoryOutlined aria-hidden />
          <span>
            {t('restored.cell', {
              at: snapshot.restoredFrom ? formatMoment(snapshot.restoredFrom) : t('restored.earlier'),
            })}
          </span>
        </p>
      )}
      {snapshot.phase === 'conflict' && snapshot.theirs ? (
        <CellConflict
          scoring={indicator.scoring}
          theirs={snapshot.theirs}
          mine={form}
          onChoose={(c) => void saver.resolve(c)}
        />
      ) : null}
      <CellFields
        scoring={indicator.scoring}
        unit={indicator.unit ?? undefined}
        period={period}
        form={form}
        errors={errors}
        onEdit={edit}
        onLeave={leave}
      />
      <div className="cell-words">
        <label htmlFor={`${id}-words`}>
          {words}
          {(reason || rubric) && <span aria-hidden="true">{' *'}</span>}
          <span className="visually-hidden"> {period}</span>
        </label>
        <Input.TextArea
          id={`${id}-words`}
          autoSize={{ minRows: rubric ? 6 : 1, maxRows: 14 }}
          maxLength={4000}
          value={form.explanation}
          status={errors.has('explanation') ? 'error' : undefined}
          placeholder={rubric ? t('cell.statementHint') : undefined}
          onChange={(event) => edit({ explanation: event.target.value })}
          onBlur={leave}
        />
        {errors.has('explanation') && (
          <span className="field-problem" role="alert">
            {errors.get('explanation')}
          </span>
        )}
      </div>
      <CopiedMark code={indicator.code} cell={snapshot.cell} />
      <CellSaveState snapshot={snapshot} onRetry={leave} />
      {(snapshot.restored || ['incomplete', 'refused'].includes(snapshot.phase)) && (
        <Button size="small" type="link" className="cell-discard" onClick={() => saver.discard()}>
          {t('cell.discard')}
        </Button>
      )}
    </section>
  );
}

interface LeftOverProps {
  indicator: SheetIndicator;
  snapshot: CellSnapshot;
  saver: CellSaver;
}

/** What was typed when entry was closed: to be read and copied, until the person lets it go. */
function LeftOver({ indicator, snapshot, saver }: LeftOverProps) {
  const { t } = useTranslation('evaluation');
  return (
    <div className="cell-left-over">
      <CellSaveState snapshot={snapshot} onRetry={() => undefined} />
      <h4>{t('locked.mine')}</h4>
      <CellText scoring={indicator.scoring} cell={asShown(snapshot.form)} />
      <Button size="small" onClick={() => saver.discard()}>
        {t('locked.discard')}
      </Button>
    </div>
  );
}
