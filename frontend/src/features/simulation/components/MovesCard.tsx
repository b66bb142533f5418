import { Button } from 'antd';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '@/components/Card.tsx';
import { NumberField } from '@/components/NumberField.tsx';
import { localName } from '@/lib/i18n.ts';
import { type Draft, emptyDraft, movesOf, unreadable } from '../model.ts';
import type { CriteriaSet, Moves } from '../queries.ts';
import { MoveList } from './MoveList.tsx';

interface MovesCardProps {
  set: CriteriaSet;
  /** Whether what single indicators reach can be moved too. */
  shares: boolean;
  busy: boolean;
  onTry: (moves: Moves) => void;
}

/** What to move: weights, bounds of the grades, what indicators reach; nothing happens until it is tried. */
export function MovesCard({ set, shares, busy, onTry }: MovesCardProps) {
  const { t } = useTranslation(['simulation', 'domain']);
  const [draft, setDraft] = useState<Draft>(emptyDraft);
  const bounds = Object.fromEntries(set.grades.map((grade) => [grade.code, grade.from]));
  const options = set.groups
    .flatMap((group) => group.criteria.flatMap((criterion) => criterion.indicators))
    .map((indicator) => ({ value: indicator.code, label: `${indicator.code} ${localName(indicator)}` }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!unreadable(draft)) onTry(movesOf(draft, bounds));
  };
  const reset = () => {
    setDraft(emptyDraft());
    onTry(movesOf(emptyDraft(), bounds));
  };
  return (
    <Card title={t('simulation:moves.title')} subtitle={t('simulation:moves.subtitle')}>
      <form className="stack no-print" onSubmit={submit}>
        <fieldset className="move-list">
          <legend>{t('simulation:moves.bounds')}</legend>
          <div className="move-bounds">
            {set.grades
              .filter((grade) => grade.from !== '0')
              .map((grade) => (
                <span key={grade.code} className="move-bound">
                  <span className="secondary">{t('simulation:moves.from', { grade: grade.code, name: grade.vi })}</span>
                  <NumberField
                    label={t('simulation:moves.from', { grade: grade.code, name: grade.vi })}
                    value={draft.bounds[grade.code] ?? grade.from}
                    max="100"
                    decimals={2}
                    onChange={(reading) => setDraft({ ...draft, bounds: { ...draft.bounds, [grade.code]: reading } })}
                  />
                </span>
              ))}
          </div>
        </fieldset>
        <MoveList
          title={t('simulation:moves.weights')}
          hint={t('simulation:moves.weightsHint')}
          unit={t('simulation:moves.times')}
          max="10"
          initial="2"
          options={options}
          values={draft.weights}
          onChange={(weights) => setDraft({ ...draft, weights })}
        />
        {shares && (
          <MoveList
            title={t('simulation:moves.shares')}
            hint={t('simulation:moves.sharesHint')}
            unit="%"
            max="100"
            initial="100"
            options={options}
            values={draft.shares}
            onChange={(moved) => setDraft({ ...draft, shares: moved })}
          />
        )}
        <fieldset className="move-list">
          <legend>{t('simulation:moves.spread')}</legend>
          <p className="secondary">{t('simulation:moves.spreadHint')}</p>
          <span className="move-bound">
            <NumberField
              label={t('simulation:moves.spread')}
              value={draft.spread}
              unit="%"
              min="1"
              max="50"
              decimals={0}
              onChange={(spread) => setDraft({ ...draft, spread })}
            />
          </span>
        </fieldset>
        <div className="move-acts">
          <Button type="primary" htmlType="submit" loading={busy} disabled={unreadable(draft)}>
            {t('simulation:moves.try')}
          </Button>
          <Button onClick={reset} disabled={busy}>
            {t('simulation:moves.reset')}
          </Button>
        </div>
      </form>
    </Card>
  );
}
