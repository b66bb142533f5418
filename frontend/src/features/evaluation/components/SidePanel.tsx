import { Tabs } from 'antd';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/api/me.ts';
import { CardSkeleton } from '@/components/Skeletons.tsx';
import { criterionPanels } from '@/lib/criterion-panels.ts';
import { useEvaluationId, useSheetAddress } from '../hooks.ts';
import type { Mode, SheetIndicator } from '../model.ts';
import type { Panel } from '../search.ts';
import { DerivationPanel } from './DerivationPanel.tsx';
import { EvidencePanel } from './EvidencePanel.tsx';
import { EvidencePreview } from './EvidencePreview.tsx';
import { RevisionsPanel } from './RevisionsPanel.tsx';

/** Beside the indicator: its evidence, how its score comes about, and what its values were before. */
export function SidePanel({ indicator, mode }: { indicator: SheetIndicator; mode: Mode }) {
  const { t } = useTranslation('evaluation');
  const { search, go } = useSheetAddress();
  const at = { evaluationId: useEvaluationId(), indicatorCode: indicator.code };
  const { permissions } = useMe();
  const panels = criterionPanels().filter(({ offered }) => offered(permissions));
  const panel = (search.panel as Panel | undefined) ?? 'evidence';
  return (
    <aside className="workspace-side card" aria-label={t('panel.label', { code: indicator.code })}>
      <Tabs
        activeKey={panel}
        tabBarGutter={14}
        size="small"
        onChange={(next) => go({ panel: next === 'evidence' ? undefined : next })}
        destroyOnHidden
        items={[
          {
            key: 'evidence',
            label: t('panel.evidence', { count: indicator.evidenceCount }),
            children: <EvidencePanel key={indicator.code} indicator={indicator} mode={mode} />,
          },
          {
            key: 'derivation',
            label: t('panel.derivation'),
            children: <DerivationPanel indicator={indicator} />,
          },
          {
            key: 'revisions',
            label: t('panel.revisions'),
            children: <RevisionsPanel key={indicator.code} indicator={indicator} />,
          },
          ...panels.map(({ key, name, label: Label, content: Content }) => ({
            key,
            label: (
              <Suspense fallback={t(name)}>
                <Label {...at} />
              </Suspense>
            ),
            children: (
              <Suspense fallback={<CardSkeleton rows={4} />}>
                <Content key={indicator.code} {...at} />
              </Suspense>
            ),
          })),
        ]}
      />
      <EvidencePreview />
    </aside>
  );
}
