import type { InputRef } from 'antd';
import { Suspense, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '@/api/problem.ts';
import { ConfirmAction } from '@/components/ConfirmAction.tsx';
import { CardSkeleton } from '@/components/Skeletons.tsx';
import { indicatorViews } from '@/lib/criterion-panels.ts';
import { localName } from '@/lib/i18n.ts';
import type { useScores } from '../hooks.ts';
import { gapOf, type Item, nextOpen, type Sheet } from '../model.ts';
import { useScoreActs } from '../queries.ts';
import { useKeys } from '../shortcuts.ts';
import { ScoreBar } from './ScoreBar.tsx';
import { ScoreForm } from './ScoreForm.tsx';
import { ScoreStrip } from './ScoreStrip.tsx';

interface DeskProps {
  scores: ReturnType<typeof useScores>;
  sheet: Sheet;
  current: Item;
}

/** Two panes: on the left what the unit says and proves, on the right what is asked and the member's score. */
export function Desk({ scores, sheet, current }: DeskProps) {
  const { t } = useTranslation('score');
  const { id, open, keeper, kept, select } = scores;
  const acts = useScoreActs(id);
  const [tried, setTried] = useState(false);
  const reasonField = useRef<InputRef>(null);
  const head = useRef<HTMLHeadingElement>(null);
  const { code } = current;
  const shownFirst = useRef(code);
  useEffect(() => {
    // Reading goes on at the indicator that comes into hand.
    if (shownFirst.current !== code) head.current?.focus({ preventScroll: true });
    shownFirst.current = code;
  }, [code]);
  const codes = sheet.indicators.map((item) => item.code);
  const gap = (of: string) => {
    const said = kept.get(of)?.said;
    return said ? gapOf(said) : 'level';
  };
  const go = (to: string | undefined) => {
    if (to !== undefined && to !== code) select(to);
  };
  const keys = {
    level: (level: number) => {
      if (open) keeper.say(code, { level });
    },
    next: () => go(codes[codes.indexOf(code) + 1]),
    previous: () => go(codes[codes.indexOf(code) - 1]),
    nextOpen: () => go(nextOpen(codes, code, (of) => gap(of) !== undefined)),
    reason: () => reasonField.current?.focus(),
  };
  useKeys(keys);
  const gaps = codes.filter((of) => gap(of) !== undefined);
  const own = kept.get(code);
  const views = indicatorViews();
  const at = { evaluationId: id, indicatorCode: code };
  return (
    <section aria-label={t('title')}>
      <ScoreStrip items={sheet.indicators} kept={kept} current={code} onSelect={select} />
      <div className="score-panes">
        <section className="card card-body score-pane" aria-label={t('pane.evidence')}>
          {views && (
            <Suspense fallback={<CardSkeleton rows={8} />}>
              <views.dossier key={code} {...at} />
            </Suspense>
          )}
        </section>
        <article className="card card-body score-pane stack" aria-labelledby="score-indicator">
          <h2 id="score-indicator" ref={head} tabIndex={-1}>
            <span className="indicator-code">{code}</span> {localName(current)}
          </h2>
          {views && (
            <Suspense fallback={<CardSkeleton rows={2} />}>
              <views.rule {...at} />
            </Suspense>
          )}
          {own ? (
            <ScoreForm
              key={code}
              code={code}
              kept={own}
              editable={open}
              tried={tried}
              reasonField={reasonField}
              onSay={(part) => keeper.say(code, part)}
              onSettle={(mine) => keeper.settle(code, mine)}
              onRetry={keeper.flush}
            />
          ) : (
            <CardSkeleton rows={4} />
          )}
          {open && <KeyLine />}
        </article>
      </div>
      <ScoreBar
        kept={[...kept.values()]}
        done={codes.length - gaps.length}
        total={codes.length}
        keys={keys}
        editable={open}
      >
        {sheet.allowedActions.includes('SUBMIT') && (
          <ConfirmAction
            label={t('submit.label')}
            title={t('submit.title')}
            text={(close) =>
              gaps.length === 0 ? (
                t('submit.text')
              ) : (
                <Gaps
                  sheet={sheet}
                  gaps={gaps}
                  gapOf={gap}
                  onSelect={(to) => {
                    setTried(true);
                    close();
                    select(to);
                  }}
                />
              )
            }
            button={{ type: 'primary' }}
            onConfirm={async () => {
              setTried(true);
              keeper.flush();
              await keeper.settled();
              // The server would hand in what it has, not what the member sees.
              if (keeper.unsaved()) throw new ApiProblem(-1, { code: 'score.unsaved' });
              await acts.submit();
            }}
          />
        )}
      </ScoreBar>
    </section>
  );
}

const KEYS = ['levels', 'reason', 'next', 'open'] as const;

/** The keys, in sight all the time. */
function KeyLine() {
  const { t } = useTranslation('score');
  return (
    <dl className="score-keys">
      {KEYS.map((key) => (
        <div key={key}>
          <dt>
            <kbd>{t(`keys.${key}.press`)}</kbd>
          </dt>
          <dd>{t(`keys.${key}.does`)}</dd>
        </div>
      ))}
    </dl>
  );
}

interface GapsProps {
  sheet: Sheet;
  gaps: readonly string[];
  gapOf: (code: string) => 'level' | 'reason' | undefined;
  onSelect: (code: string) => void;
}

/** Each indicator that still lacks something, and the way to it. */
function Gaps({ sheet, gaps, gapOf: gap, onSelect }: GapsProps) {
  const { t } = useTranslation('score');
  return (
    <div className="stack">
      <p>{t('submit.gaps', { count: gaps.length })}</p>
      <ul className="score-gaps">
        {sheet.indicators
          .filter(({ code }) => gaps.includes(code))
          .map((item) => (
            <li key={item.code}>
              <button type="button" className="text-link" onClick={() => onSelect(item.code)}>
                {item.code} {localName(item)}
              </button>{' '}
              <span className="secondary">{t(`submit.lacks.${gap(item.code)}`)}</span>
            </li>
          ))}
      </ul>
    </div>
  );
}
