import {
  CheckCircleOutlined,
  ClockCircleOutlined,
  ExclamationCircleOutlined,
  FormOutlined,
  RollbackOutlined,
  SafetyCertificateOutlined,
  SendOutlined,
  WarningOutlined,
} from '@ant-design/icons';
import type { ComponentType, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CircleIcon, HalfCircleIcon } from './icons.tsx';

export type StatusTone = 'neutral' | 'progress' | 'waiting' | 'returned' | 'done' | 'warning' | 'error';

/** Icons are named in English by their library; the word beside them says it. */
type Hidden = { 'aria-hidden'?: boolean };

const TONE_ICON: Record<StatusTone, ComponentType<Hidden>> = {
  neutral: CircleIcon,
  progress: HalfCircleIcon,
  waiting: ClockCircleOutlined,
  returned: RollbackOutlined,
  done: CheckCircleOutlined,
  warning: WarningOutlined,
  error: ExclamationCircleOutlined,
};

/** Families of states; the words stand under `domain:state.<family>.<code>`. */
export type StateFamily =
  | 'evaluation'
  | 'yearlyList'
  | 'criteriaSet'
  | 'campaign'
  | 'cell'
  | 'appraisal'
  | 'link'
  | 'save';

type Look = [tone: StatusTone, icon?: ComponentType<Hidden>];

// The four words that are never mixed up (saved, submitted, certified, appraised) each have an icon of their own.
const LOOKS: Record<StateFamily, Record<string, Look>> = {
  evaluation: {
    COLLECTING: ['neutral', FormOutlined],
    SUBMITTED: ['progress', SendOutlined],
    CERTIFIED: ['progress', SafetyCertificateOutlined],
    APPRAISING: ['waiting'],
    SCORED: ['progress'],
    PROPOSED: ['waiting', SendOutlined],
    APPROVED: ['done'],
  },
  yearlyList: {
    DRAFT: ['neutral', FormOutlined],
    PROPOSED: ['progress', SendOutlined],
    SUBMITTED: ['waiting'],
    APPROVED: ['done'],
  },
  criteriaSet: { DRAFT: ['neutral', FormOutlined], PUBLISHED: ['done'] },
  campaign: { OPEN: ['progress'], CLOSED: ['done'] },
  cell: {
    EMPTY: ['neutral'],
    PARTIAL: ['progress'],
    FILLED: ['done'],
    REPORTED: ['done'],
    NOT_REPORTED: ['warning'],
    NOT_APPLICABLE: ['neutral'],
    NOT_EXISTING: ['neutral'],
  },
  appraisal: { PENDING: ['waiting'], ACCEPTED: ['done'], RETURNED: ['returned'], NOT_APPLICABLE: ['neutral'] },
  link: { PENDING: ['waiting'], ACCEPTED: ['done'], REJECTED: ['error'] },
  save: { SUBMITTED: ['progress', SendOutlined], CERTIFIED: ['done', SafetyCertificateOutlined] },
};

/** An icon of its own shape and a word; colour comes only on top. */
export function StatusTag({ family, code }: { family: StateFamily; code: string }) {
  const { t } = useTranslation('domain');
  const [tone, Icon] = LOOKS[family][code] ?? ['neutral'];
  return <Status tone={tone} icon={Icon} label={t(`state.${family}.${code}`, { defaultValue: code })} />;
}

/** A state with free wording. */
export function Status({
  tone,
  icon: Icon = TONE_ICON[tone],
  label,
}: {
  tone: StatusTone;
  icon?: ComponentType<Hidden>;
  label: ReactNode;
}) {
  return (
    <span className={`status status-${tone}`}>
      <Icon aria-hidden />
      <span>{label}</span>
    </span>
  );
}
