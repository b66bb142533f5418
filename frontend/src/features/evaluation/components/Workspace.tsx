import { UnorderedListOutlined } from '@ant-design/icons';
import { Button, Drawer } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/api/problem.ts';
import { EmptyState } from '@/components/EmptyState.tsx';
import { ProblemAlert } from '@/components/ProblemAlert.tsx';
import { CardSkeleton } from '@/components/Skeletons.tsx';
import { useSheet } from '../hooks.ts';
import { isUnanswered, isUnappraised, type Mode, neighbour, nextWhere, type SheetIndicator } from '../model.ts';
import { isToCorrect, sentBackBy } from '../narrowing.ts';
import { useShortcuts } from '../shortcuts.ts';
import { AppraisalTools } from './AppraisalTools.tsx';
import { BottomBar } from './BottomBar.tsx';
import { DecisionPanel } from './DecisionPanel.tsx';
import { IndicatorCard } from './IndicatorCard.tsx';
import { IndicatorTree } from './IndicatorTree.tsx';
import { LastRoundNotice } from './LastRound.tsx';
import { RestoredNotice } from './RestoredNotice.tsx';
import { SidePanel } from './SidePanel.tsx';

/** Tree, indicator, side panel and bar: one screen for supplying and for appraising. */
export function Workspace({ mode, title }: { mode: Mode; title: string }) {
  const { t } = useTranslation('evaluation');
  const sheet = useSheet(mode);
  const [drawer, setDrawer] = useState(false);
  const { query, list, shown, current, select, standing } = sheet;
  const code = current?.indicator.code;
  const isOpen = (indicator: SheetIndicator) =>
    mode === 'supply' ? isUnanswered(indicator) || isToCorrect(indicator, standing) : isUnappraised(indicator);
  // The indicator in hand may have left the narrowed list; its neighbours are then those of the whole list.
  const path = shown.some((indicator) => indicator.code === code) ? shown : list;
  const go = (to: SheetIndicator | undefined) => {
    if (to && to.code !== code) select(to.code);
  };
  const steps = {
    previous: () => go(neighbour(path, code, -1)),
    next: () => go(neighbour(path, code, 1)),
    nextOpen: () => go(nextWhere(list, code, isOpen)),
  };
  useShortcuts(steps);

  if (query.isError && !query.data) {
    return <ProblemAlert problem={asProblem(query.error)} onRetry={() => void query.refetch()} />;
  }
  if (!query.data) {
    return (
      <div className="card card-body">
        <CardSkeleton rows={12} />
      </div>
    );
  }
  if (!current) {
    return (
      <div className="card">
        <EmptyState title={t('empty.title')} text={t('empty.text')} />
      </div>
    );
  }
  return (
    <section aria-label={title}>
      <div className="workspace">
        <div className="workspace-tree card no-print">
          <IndicatorTree sheet={sheet} mode={mode} onSelect={select} />
        </div>
        <div className="workspace-middle">
          <Button
            className="tree-button no-print"
            icon={<UnorderedListOutlined aria-hidden />}
            onClick={() => setDrawer(true)}
          >
            {t('tree.open')}
          </Button>
          {mode === 'supply' && <RestoredNotice />}
          {mode === 'supply' && <LastRoundNotice all={sheet.all} />}
          {mode === 'appraise' && <AppraisalTools list={list} onSelect={select} />}
          <IndicatorCard
            key={mode}
            at={current}
            session={sheet.session}
            sentBack={sentBackBy(current.indicator, standing)}
          >
            {mode === 'appraise' && <DecisionPanel key={code} indicator={current.indicator} />}
          </IndicatorCard>
        </div>
        <SidePanel indicator={current.indicator} mode={mode} />
      </div>
      <BottomBar
        mode={mode}
        list={list}
        steps={steps}
        hasPrevious={neighbour(path, code, -1) !== undefined}
        hasNext={neighbour(path, code, 1) !== undefined}
        hasOpen={(nextWhere(list, code, isOpen)?.code ?? code) !== code}
      />
      <Drawer open={drawer} title={t('tree.label')} placement="left" size={340} onClose={() => setDrawer(false)}>
        <IndicatorTree
          sheet={sheet}
          mode={mode}
          onSelect={(next) => {
            setDrawer(false);
            select(next);
          }}
        />
      </Drawer>
    </section>
  );
}
