import {
  AuditOutlined,
  CheckCircleOutlined,
  FileDoneOutlined,
  FormOutlined,
  SafetyCertificateOutlined,
  SendOutlined,
  TrophyOutlined,
} from '@ant-design/icons';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { formatMoment } from '@/lib/format/date.ts';
import { type Evaluation, type EvaluationState, STATES } from '../model.ts';

const ICONS: Record<EvaluationState, ComponentType<{ 'aria-hidden'?: boolean }>> = {
  COLLECTING: FormOutlined,
  SUBMITTED: SendOutlined,
  CERTIFIED: SafetyCertificateOutlined,
  APPRAISING: AuditOutlined,
  SCORED: FileDoneOutlined,
  PROPOSED: TrophyOutlined,
  APPROVED: CheckCircleOutlined,
};

/** Where the case stands on its way, and since when. */
export function StateSteps({ evaluation }: { evaluation: Evaluation }) {
  const { t } = useTranslation('evaluation');
  const at = STATES.indexOf(evaluation.state);
  return (
    <ol className="state-steps card" aria-label={t('steps.label')}>
      {STATES.map((state, index) => {
        const Icon = ICONS[state];
        const reached = index <= at ? evaluation.history.findLast((act) => act.to === state) : undefined;
        const place = index < at ? 'done' : index === at ? 'current' : 'ahead';
        return (
          <li
            key={state}
            className={`state-step state-step-${place}`}
            aria-current={place === 'current' ? 'step' : undefined}
          >
            <span className="state-step-icon">
              <Icon aria-hidden />
            </span>
            <span>
              <span className="state-step-name">{t(`domain:state.evaluation.${state}`)}</span>
              <span className="state-step-when">
                {reached ? (
                  <time dateTime={reached.at}>{formatMoment(reached.at).slice(0, 10)}</time>
                ) : (
                  t(`steps.${place}`)
                )}
              </span>
            </span>
          </li>
        );
      })}
    </ol>
  );
}
