import { Alert, Checkbox, Form, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { Card } from '@/components/Card.tsx';
import { ConfirmAction } from '@/components/ConfirmAction.tsx';
import { Status } from '@/components/StatusTag.tsx';
import { formatMoment } from '@/lib/format/date.ts';
import type { Round, Sheet } from '../model.ts';
import { useScoreActs } from '../queries.ts';

/** Rounds beside the real one: what is to be reconciled, what is or was open, and opening and closing for who leads. */
export function RoundsCard({ sheet }: { sheet: Sheet }) {
  const { t } = useTranslation('score');
  const acts = useScoreActs(sheet.evaluationId);
  const calibrates = sheet.allowedActions.includes('OPEN_CALIBRATION');
  const rescores = sheet.allowedActions.includes('OPEN_RESCORE');
  if (sheet.rounds.length === 0 && sheet.apart.length === 0 && !calibrates) return null;
  return (
    <Card
      title={t('rounds.title')}
      extra={
        <div className="score-acts">
          {calibrates && (
            <ConfirmAction
              label={t('rounds.calibrate.label')}
              title={t('rounds.calibrate.title')}
              text={t('rounds.calibrate.text')}
              reason="required"
              fields={
                <Form.Item name="indicators" label={t('rounds.calibrate.indicators')}>
                  <Select
                    mode="multiple"
                    allowClear
                    placeholder={t('rounds.calibrate.all')}
                    options={sheet.indicators.map(({ code }) => ({ value: code, label: code }))}
                  />
                </Form.Item>
              }
              onConfirm={({ indicators, reason }) =>
                acts.open('CALIBRATION', (indicators as string[] | undefined) ?? [], reason ?? '')
              }
            />
          )}
          {rescores && (
            <ConfirmAction
              key={sheet.apart.join(' ')}
              label={t('rounds.rescore.label')}
              title={t('rounds.rescore.title')}
              text={t('rounds.rescore.text')}
              reason="required"
              initialValues={{ indicators: sheet.apart }}
              fields={
                <Form.Item
                  name="indicators"
                  label={t('rounds.rescore.indicators')}
                  rules={[{ required: true, message: t('rounds.rescore.missing') }]}
                >
                  <Choice label={t('rounds.rescore.indicators')} codes={sheet.apart} />
                </Form.Item>
              }
              button={{ type: 'primary' }}
              onConfirm={({ indicators, reason }) => acts.open('RESCORE', indicators as string[], reason ?? '')}
            />
          )}
        </div>
      }
    >
      <div className="stack">
        {sheet.apart.length > 0 && (
          <Alert
            type="warning"
            showIcon
            title={t('rounds.apart', { count: sheet.apart.length })}
            description={sheet.apart.join(', ')}
          />
        )}
        {sheet.rounds.length === 0 ? (
          <p className="secondary">{t('rounds.none')}</p>
        ) : (
          <ul className="score-rounds">
            {sheet.rounds.map((round) => (
              <RoundItem key={round.number} round={round} sheet={sheet} />
            ))}
          </ul>
        )}
      </div>
    </Card>
  );
}

interface ChoiceProps {
  label: string;
  codes: string[];
  value?: string[];
  onChange?: (codes: string[]) => void;
}

/** Takes no more of the form than this: it would call the group required, which a group cannot be. */
function Choice({ label, codes, value, onChange }: ChoiceProps) {
  return (
    <Checkbox.Group
      aria-label={label}
      options={codes.map((code) => ({ value: code, label: code }))}
      value={value}
      onChange={onChange}
    />
  );
}

function RoundItem({ round, sheet }: { round: Round; sheet: Sheet }) {
  const { t } = useTranslation('score');
  const acts = useScoreActs(sheet.evaluationId);
  return (
    <li className="score-round">
      <div>
        <span className="cell-main">{t(`rounds.kind.${round.kind}`, { number: round.number })}</span>
        <span className="cell-sub">{round.indicators.join(', ')}</span>
        <span className="cell-sub">{round.reason}</span>
        <span className="cell-sub">
          {t('rounds.opened', { name: round.openedByName, at: formatMoment(round.openedAt) })}
        </span>
      </div>
      <div>
        <Status
          tone={round.closedAt ? 'done' : 'progress'}
          label={
            round.closedAt
              ? t('rounds.closed', { at: formatMoment(round.closedAt) })
              : t('rounds.open', { submitted: round.submitted, entitled: sheet.entitled })
          }
        />
      </div>
      {round.allowedActions.includes('CLOSE') && (
        <ConfirmAction
          label={t('rounds.close.label')}
          title={t('rounds.close.title')}
          text={t(`rounds.close.${round.kind}`, { submitted: round.submitted, entitled: sheet.entitled })}
          onConfirm={() => acts.close(round)}
        />
      )}
    </li>
  );
}
