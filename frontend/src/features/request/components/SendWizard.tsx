import { WarningOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Alert, App, Button, Drawer, Input, Steps } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ApiProblem, asProblem } from '@/api/problem.ts';
import { type Column, DataTable } from '@/components/DataTable.tsx';
import { EmptyState } from '@/components/EmptyState.tsx';
import { ProblemAlert } from '@/components/ProblemAlert.tsx';
import { CardSkeleton } from '@/components/Skeletons.tsx';
import { formatCount } from '@/lib/format/number.ts';
import { previewQuery, type Recipient, useRequestActs } from '../queries.ts';

/** Three steps: who receives what, how the deadline reads, and the last look before sending. */
export function SendWizard({ campaignId, onClose }: { campaignId: string; onClose: () => void }) {
  const { t } = useTranslation('request');
  const { message } = App.useApp();
  const preview = useQuery(previewQuery(campaignId));
  const { send } = useRequestActs();
  const [step, setStep] = useState(0);
  const [picked, setPicked] = useState<string[]>();
  const [note, setNote] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ApiProblem | null>(null);
  const noteId = useId();

  const recipients = preview.data?.recipients ?? [];
  const open = recipients.filter((recipient) => recipient.sendable);
  const chosen = picked ?? open.map((recipient) => recipient.evaluationId);
  const receiving = open.filter((recipient) => chosen.includes(recipient.evaluationId));
  const warned = receiving.filter((recipient) => recipient.warnings.length > 0);
  const sum = (count: (recipient: Recipient) => number) => formatCount(receiving.reduce((all, r) => all + count(r), 0));

  const confirm = async () => {
    setBusy(true);
    setProblem(null);
    try {
      await send(
        campaignId,
        receiving.map((recipient) => recipient.evaluationId),
        note.trim() || undefined,
      );
      void message.success(t('send.done', { count: receiving.length, shown: formatCount(receiving.length) }));
      onClose();
    } catch (thrown) {
      setProblem(asProblem(thrown));
      void preview.refetch();
    } finally {
      setBusy(false);
    }
  };

  const columns: Column<Recipient>[] = [
    {
      key: 'unit',
      title: t('follow.unit'),
      fixed: true,
      render: (recipient) => (
        <>
          <span className="cell-main clamp-2">{recipient.organizationName}</span>
          <span className="cell-sub">{recipient.organizationCode}</span>
        </>
      ),
    },
    {
      key: 'people',
      title: t('send.people'),
      fixed: true,
      render: (recipient) => (
        <>
          <span>{[...recipient.heads, ...recipient.officers].join(', ')}</span>
          {recipient.warnings.map((warning) => (
            <span key={warning} className="cell-sub deadline-late">
              <WarningOutlined aria-hidden /> {t(`problem:${warning}`, { keySeparator: false })}
            </span>
          ))}
        </>
      ),
    },
    {
      key: 'owes',
      title: t('send.owes'),
      fixed: true,
      render: (recipient) => (
        <>
          <span>
            {t('send.owed', {
              indicators: formatCount(recipient.indicators),
              cells: formatCount(recipient.cells),
              evidence: formatCount(recipient.evidence),
            })}
          </span>
          {recipient.sent ? (
            <span className="cell-sub">{t('send.already', { number: recipient.sent.number })}</span>
          ) : (
            !recipient.sendable && <span className="cell-sub">{t('send.handedOver')}</span>
          )}
        </>
      ),
    },
  ];

  return (
    <Drawer
      open
      title={t('send.title')}
      size={920}
      onClose={onClose}
      mask={{ closable: false }}
      footer={
        <div className="form-foot">
          {step > 0 ? (
            <Button onClick={() => setStep(step - 1)}>{t('send.back')}</Button>
          ) : (
            <Button onClick={onClose}>{t('send.cancel')}</Button>
          )}
          {step < 2 ? (
            <Button type="primary" disabled={receiving.length === 0} onClick={() => setStep(step + 1)}>
              {t('send.next')}
            </Button>
          ) : (
            <Button type="primary" loading={busy} onClick={() => void confirm()}>
              {t('send.confirm', { count: receiving.length, shown: formatCount(receiving.length) })}
            </Button>
          )}
        </div>
      }
    >
      <div className="stack">
        <Steps
          current={step}
          size="small"
          responsive
          items={['recipients', 'deadline', 'confirm'].map((name) => ({ title: t(`send.step.${name}`) }))}
        />
        {preview.isError ? (
          <ProblemAlert problem={asProblem(preview.error)} onRetry={() => void preview.refetch()} />
        ) : !preview.data ? (
          <CardSkeleton rows={8} />
        ) : step === 0 ? (
          <>
            <p>{t('send.pick', { chosen: formatCount(receiving.length), total: formatCount(recipients.length) })}</p>
            <DataTable
              id="recipients"
              caption={t('send.step.recipients')}
              columns={columns}
              rows={recipients}
              rowKey={(recipient) => recipient.evaluationId}
              dense
              selection={{ selected: chosen, onChange: setPicked, disabled: (recipient) => !recipient.sendable }}
              empty={<EmptyState title={t('follow.empty.title')} text={t('follow.empty.text')} />}
            />
          </>
        ) : step === 1 ? (
          <>
            <h3>{t('send.wording')}</h3>
            <dl className="facts">
              <div>
                <dt>{t('send.vi')}</dt>
                <dd lang="vi">{preview.data.wording.vi}</dd>
              </div>
              <div>
                <dt>{t('send.en')}</dt>
                <dd lang="en">{preview.data.wording.en}</dd>
              </div>
            </dl>
            <p className="secondary">{t('send.wordingHint')}</p>
            <label htmlFor={noteId}>{t('send.note')}</label>
            <Input.TextArea
              id={noteId}
              rows={4}
              maxLength={2000}
              value={note}
              onChange={(event) => setNote(event.target.value)}
            />
          </>
        ) : (
          <>
            <ProblemAlert problem={problem} />
            {warned.length > 0 && (
              <Alert
                type="warning"
                showIcon
                title={t('send.warned', { count: warned.length, shown: formatCount(warned.length) })}
                description={
                  <ul className="problem-list">
                    {warned.map((recipient) => (
                      <li key={recipient.evaluationId}>
                        {recipient.organizationName}:{' '}
                        {recipient.warnings
                          .map((warning) => t(`problem:${warning}`, { keySeparator: false }))
                          .join(' ')}
                      </li>
                    ))}
                  </ul>
                }
              />
            )}
            <p>
              {t('send.summary', {
                units: formatCount(receiving.length),
                indicators: sum((recipient) => recipient.indicators),
                cells: sum((recipient) => recipient.cells),
                evidence: sum((recipient) => recipient.evidence),
              })}
            </p>
            <p>{t('send.final')}</p>
          </>
        )}
      </div>
    </Drawer>
  );
}
