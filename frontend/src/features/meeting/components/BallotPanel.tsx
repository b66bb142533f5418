import { Alert, Form, Radio, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmAction } from '@/components/ConfirmAction.tsx';
import { Status } from '@/components/StatusTag.tsx';
import { formatCount } from '@/lib/format/number.ts';
import { BALLOT_TONE, memberOf } from '../model.ts';
import { type Ballot, type Item, type Meeting, useMeetingActs } from '../queries.ts';
import { BallotResult } from './BallotResult.tsx';

interface BallotPanelProps {
  meeting: Meeting;
  item: Item;
  ballot: Ballot;
}

/** A ballot: its terms in sight, the own vote, votes as they are heard, and what it decided. */
export function BallotPanel({ meeting, item, ballot }: BallotPanelProps) {
  const { t } = useTranslation('meeting');
  const acts = useMeetingActs(meeting);
  const [receipt, setReceipt] = useState<string>();
  const may = (action: string) => ballot.allowedActions.includes(action);
  const name = (id: string) => memberOf(meeting, id)?.displayName ?? t('member.unnamed');
  const waiting = ballot.entitled.filter((id) => !ballot.voted.includes(id));
  return (
    <section className="meeting-ballot" aria-label={ballot.question}>
      <div className="meeting-ballot-head">
        <h3 className="meeting-sub">{ballot.question}</h3>
        <Status tone={BALLOT_TONE[ballot.state]} label={t(`ballot.state.${ballot.state}`)} />
      </div>
      <p className="secondary meeting-line">
        {t(`ballot.kinds.${ballot.kind}`)} · {t(`ballot.majorities.${ballot.majority}`)} ·{' '}
        {t('ballot.tieIs', { rule: t(`ballot.ties.${ballot.tieRule}`) })}
      </p>
      {ballot.state === 'OPEN' && (
        <p role="status" className="meeting-line">
          {t('ballot.turnout', {
            voted: formatCount(ballot.voted.length),
            entitled: formatCount(ballot.voted.length + waiting.length),
          })}
          {waiting.length > 0 && ` · ${t('ballot.waiting', { names: waiting.map(name).join(', ') })}`}
        </p>
      )}
      {receipt && (
        <Alert
          type="success"
          showIcon
          title={t('ballot.receipt')}
          description={
            <>
              <p className="technical meeting-receipt">{receipt}</p>
              <p>{t('ballot.receiptHint')}</p>
            </>
          }
        />
      )}
      {ballot.votes.length > 0 && (
        <ul className="meeting-votes" aria-label={t('ballot.votes')}>
          {ballot.votes.map((vote) => (
            <li key={vote.memberId}>
              {t('ballot.voteOf', {
                name: name(vote.memberId),
                option: ballot.options.find((option) => option.code === vote.option)?.label,
              })}
            </li>
          ))}
        </ul>
      )}
      <BallotResult ballot={ballot} />
      <div className="meeting-acts">
        {may('VOTE') && (
          <ConfirmAction
            label={t('ballot.vote')}
            title={ballot.question}
            text={t(ballot.kind === 'SECRET' ? 'ballot.voteSecret' : 'ballot.voteOpen')}
            button={{ type: 'primary' }}
            fields={<Options ballot={ballot} />}
            onConfirm={async ({ option }) => {
              const cast = await acts.vote(ballot.id, String(option));
              if (cast.receipt) setReceipt(cast.receipt);
            }}
          />
        )}
        {may('RECORD') && waiting.length > 0 && (
          <ConfirmAction
            label={t('ballot.record')}
            title={ballot.question}
            text={t('ballot.recordText')}
            fields={
              <>
                <Form.Item
                  name="memberId"
                  label={t('dissent.member')}
                  rules={[{ required: true, message: t('form.missing') }]}
                >
                  <Select options={waiting.map((id) => ({ value: id, label: name(id) }))} />
                </Form.Item>
                <Options ballot={ballot} />
              </>
            }
            onConfirm={({ option, memberId }) => acts.vote(ballot.id, String(option), String(memberId))}
          />
        )}
        {may('OPEN') && (
          <ConfirmAction
            label={t('ballot.open')}
            title={t('ballot.openTitle')}
            text={item.quorum.met ? t('ballot.openText') : t('ballot.noQuorum')}
            button={{ type: 'primary' }}
            onConfirm={() => acts.openBallot(ballot)}
          />
        )}
        {may('WITHDRAW') && (
          <ConfirmAction
            label={t('ballot.withdraw')}
            title={t('ballot.withdrawTitle')}
            reason="required"
            onConfirm={({ reason }) => acts.withdrawBallot(ballot, String(reason))}
          />
        )}
        {may('CLOSE') && (
          <ConfirmAction
            label={t('ballot.close')}
            title={t('ballot.closeTitle')}
            text={waiting.length > 0 ? t('ballot.closeWaiting') : t('ballot.closeText')}
            onConfirm={() => acts.closeBallot(ballot)}
          />
        )}
      </div>
    </section>
  );
}

function Options({ ballot }: { ballot: Ballot }) {
  const { t } = useTranslation('meeting');
  return (
    <Form.Item name="option" label={t('ballot.choice')} rules={[{ required: true, message: t('form.missing') }]}>
      <Radio.Group
        className="meeting-choices"
        options={ballot.options.map(({ code, label }) => ({ value: code, label }))}
      />
    </Form.Item>
  );
}
