import { Link, useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/api/me.ts';
import { mayTalk } from '@/api/threads.ts';
import { type Evaluation, STATES } from '../model.ts';

const TABS = [
  { key: 'sheet', path: '' },
  { key: 'evidence', path: '/minh-chung' },
  { key: 'workbook', path: '/bang-tinh' },
  { key: 'checks', path: '/kiem-tra' },
  { key: 'certify', path: '/xac-nhan' },
  { key: 'threads', path: '/trao-doi' },
  { key: 'appraisal', path: '/tham-dinh' },
  { key: 'scores', path: '/cham-diem' },
  { key: 'preliminary', path: '/ket-qua-so-bo' },
  { key: 'result', path: '/ket-qua' },
  { key: 'conclusion', path: '/ket-luan' },
  { key: 'method', path: '/phuong-thuc' },
  { key: 'request', path: '/yeu-cau' },
  { key: 'history', path: '/lich-su' },
] as const;
export type TabKey = (typeof TABS)[number]['key'];

/** Which tabs this person has: figures with the right to read them, the result once there is one for them. */
export function tabsFor(evaluation: Evaluation, permissions: readonly string[]): TabKey[] {
  const can = (permission: string) => permissions.includes(permission);
  const at = STATES.indexOf(evaluation.state);
  const appraising = at >= STATES.indexOf('APPRAISING');
  const supplies = can('data:write');
  const tabs: TabKey[] = [];
  if (can('data:read')) tabs.push('sheet', 'evidence', 'checks', 'certify');
  if (mayTalk(permissions)) tabs.push('threads');
  if (supplies) tabs.push('workbook');
  if (can('appraisal:write') || (can('data:read') && !supplies && appraising)) tabs.push('appraisal');
  if (appraising && can('result:read') && (can('result:read-early') || supplies)) tabs.push('preliminary');
  // Whoever judges sees no dossier but those they judge.
  if (can('interest:declare')) tabs.push('scores');
  if (can('result:read') && (evaluation.state === 'APPROVED' || (can('result:read-early') && appraising))) {
    tabs.push('result');
    if (evaluation.kind !== 'ORGANIZATION') tabs.push('conclusion');
  }
  return [...tabs, 'method', 'request', 'history'];
}

/** The tab that an address shows; absent below the tabs. */
export const tabAt = (evaluationId: string, path: string): TabKey | undefined =>
  TABS.find((tab) => path === `/danh-gia/${evaluationId}${tab.path}`)?.key;

/** The tabs stand in the address: each can be sent and bookmarked. */
export function EvaluationTabs({ evaluation }: { evaluation: Evaluation }) {
  const { t } = useTranslation('evaluation');
  const { permissions } = useMe();
  const path = useLocation({ select: (location) => location.pathname.replace(/\/$/, '') });
  const base = `/danh-gia/${evaluation.id}`;
  const own = tabsFor(evaluation, permissions);
  return (
    <nav className="tabs no-print" aria-label={t('tabs.label')}>
      <ul>
        {TABS.filter((tab) => own.includes(tab.key) || path === base + tab.path).map((tab) => (
          <li key={tab.key}>
            <Link
              to={(base + tab.path) as '/'}
              activeOptions={{ exact: true, includeSearch: false }}
              aria-current={path === base + tab.path ? 'page' : undefined}
            >
              {t(`tabs.${tab.key}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
