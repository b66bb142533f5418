import { Link, useLocation, useNavigate } from '@tanstack/react-router';
import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { ConfirmAction } from '@/components/ConfirmAction.tsx';
import { DateField } from '@/components/DateField.tsx';
import { useAct, usePending, useSheetSession } from '../hooks.ts';
import type { Evaluation, EvaluationAction } from '../model.ts';
import { finishAppraisal, proposeResult, startAppraisal, submitEvaluation } from '../queries.ts';
import { ApproveAction } from './ApproveAction.tsx';

import { Missing } from './Missing.tsx';
import { ResultLine } from './ResultLine.tsx';
import { ReturnAction } from './ReturnAction.tsx';

/** In the order in which they stand; the first of them is the primary one. */
const FORWARD: EvaluationAction[] = ['SUBMIT', 'CERTIFY', 'START_APPRAISAL', 'FINISH_APPRAISAL', 'PROPOSE', 'APPROVE'];

/** What the server allows this person now; each act says what happens next. */
export function EvaluationActions({ evaluation }: { evaluation: Evaluation }) {
  const allowed = evaluation.allowedActions;
  const primary = FORWARD.find((action) => allowed.includes(action));
  return (
    <>
      {allowed.includes('RETURN') && <ReturnAction evaluation={evaluation} />}
      {FORWARD.filter((action) => allowed.includes(action)).map((action) => (
        <ForwardAction key={action} evaluation={evaluation} action={action} primary={action === primary} />
      ))}
    </>
  );
}

interface ForwardProps {
  evaluation: Evaluation;
  action: EvaluationAction;
  primary: boolean;
}

function ForwardAction({ evaluation, action, primary }: ForwardProps) {
  const { t } = useTranslation('evaluation');
  const act = useAct();
  const navigate = useNavigate();
  const path = useLocation({ select: (location) => location.pathname });
  const session = useSheetSession();
  const pending = usePending();
  const { id, version } = evaluation;
  const button = primary ? { type: 'primary' as const } : {};
  const words = (name: string) => ({ label: t(`act.${name}.label`), title: t(`act.${name}.title`), button });
  const next = (name: string) => <p>{t(`act.${name}.next`)}</p>;
  const unsaved = pending.incomplete + pending.failed + pending.conflict;

  switch (action) {
    case 'SUBMIT':
      return (
        <ConfirmAction
          {...words('SUBMIT')}
          text={(close) => (
            <div className="stack">
              {next('SUBMIT')}
              {unsaved > 0 && <p className="deadline-late">{t('act.SUBMIT.unsaved', { count: unsaved })}</p>}
              <Missing onGo={close} />
              <Link className="text-link" to={`/danh-gia/${id}/kiem-tra` as '/'} onClick={close}>
                {t('act.SUBMIT.checks')}
              </Link>
            </div>
          )}
          onConfirm={async () => {
            await session.flush();
            await act(() => submitEvaluation(id, version));
          }}
        />
      );
    case 'CERTIFY':
      // Who answers for the dossier reads it on one page first; the word itself is given there.
      return path.endsWith('/xac-nhan') ? null : (
        <Button
          {...button}
          href={`/danh-gia/${id}/xac-nhan`}
          onClick={(event) => {
            event.preventDefault();
            void navigate({ to: `/danh-gia/${id}/xac-nhan` as '/' });
          }}
        >
          {t('act.CERTIFY.label')}
        </Button>
      );
    case 'START_APPRAISAL':
      return (
        <ConfirmAction
          {...words('START_APPRAISAL')}
          text={next('START_APPRAISAL')}
          fields={
            <>
              <Form.Item name="receivedOn" label={t('act.START_APPRAISAL.day')} extra={t('act.START_APPRAISAL.hint')}>
                <DateField />
              </Form.Item>
              <Form.Item name="receivedDocument" label={t('act.START_APPRAISAL.document')}>
                <Input maxLength={300} />
              </Form.Item>
            </>
          }
          onConfirm={({ receivedOn, receivedDocument }) =>
            act(() =>
              startAppraisal(id, version, {
                receivedOn: (receivedOn as string | undefined) || undefined,
                receivedDocument: (receivedDocument as string | undefined)?.trim() || undefined,
              }),
            )
          }
        />
      );
    case 'FINISH_APPRAISAL':
      return (
        <ConfirmAction
          {...words('FINISH_APPRAISAL')}
          text={(close) => (
            <div className="stack">
              {next('FINISH_APPRAISAL')}
              <Missing appraise onGo={close} />
            </div>
          )}
          onConfirm={() => act(() => finishAppraisal(id, version))}
        />
      );
    case 'PROPOSE':
      return (
        <ConfirmAction
          {...words('PROPOSE')}
          text={
            <div className="stack">
              {next('PROPOSE')}
              <ResultLine evaluationId={id} />
            </div>
          }
          onConfirm={() => act(() => proposeResult(id, version))}
        />
      );
    case 'APPROVE':
      return <ApproveAction evaluation={evaluation} words={words('APPROVE')} next={next('APPROVE')} />;
    default:
      return null;
  }
}
