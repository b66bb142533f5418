import { Link } from '@tanstack/react-router';
import { Button, Form, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '@/components/Card.tsx';
import { ConfirmAction } from '@/components/ConfirmAction.tsx';
import { Status } from '@/components/StatusTag.tsx';
import { formatMoment } from '@/lib/format/date.ts';
import { formatCount } from '@/lib/format/number.ts';
import { memberOf } from '../model.ts';
import { type Ballot, type Item, type Meeting, useMeetingActs } from '../queries.ts';
import { BallotDrawer } from './BallotDrawer.tsx';
import { BallotPanel } from './BallotPanel.tsx';

interface ItemCardProps {
  meeting: Meeting;
  item: Item;
  ballots: Ballot[];
}

/** An item of the agenda: its quorum and who may not take part, ballots, the conclusion, dissent. */
export function ItemCard({ meeting, item, ballots }: ItemCardProps) {
  const { t } = useTranslation('meeting');
  const acts = useMeetingActs(meeting);
  const [balloting, setBalloting] = useState(false);
  const may = (action: string) => item.allowedActions.includes(action);
  const name = (id: string) => memberOf(meeting, id)?.displayName ?? t('member.unnamed');
  const others = may('CONCLUDE') ? meeting.members.filter((member) => member.present) : [];
  return (
    <Card
      title={t('item.title', { position: formatCount(item.position), title: item.title })}
      subtitle={
        item.evaluationId && (
          <Link className="text-link" to={`/danh-gia/${item.evaluationId}` as '/'}>
            {t('item.dossier')}
          </Link>
        )
      }
      extra={
        may('BALLOT') && (
          <Button onClick={() => setBalloting(true)} disabled={!item.quorum.met}>
            {t('ballot.create')}
          </Button>
        )
      }
    >
      <div className="stack">
        <div>
          <div className="meeting-quorum">
            <Status
              tone={item.quorum.met ? 'done' : 'warning'}
              label={t(item.quorum.met ? 'quorum.met' : 'quorum.lacking')}
            />
            <span>
              {t('quorum.numbers', {
                present: formatCount(item.quorum.present),
                needed: formatCount(item.quorum.needed),
                entitled: formatCount(item.quorum.entitled),
              })}
            </span>
            {item.quorum.lacks.map((lack) => (
              <span key={lack}>{t(`quorum.lack.${lack}`)}</span>
            ))}
          </div>
          {item.recused.map((one) => (
            <p key={one.memberId} className="secondary meeting-line">
              {one.at
                ? t(one.declared ? 'item.recusedDeclared' : 'item.recused', {
                    name: name(one.memberId),
                    at: formatMoment(one.at),
                  })
                : t('item.recusedNow', { name: name(one.memberId) })}
            </p>
          ))}
          {item.undeclared.map((id) => (
            <p key={id} className="secondary meeting-line">
              {t('item.undeclared', { name: name(id) })}
            </p>
          ))}
        </div>
        {ballots.map((ballot) => (
          <BallotPanel key={ballot.id} meeting={meeting} item={item} ballot={ballot} />
        ))}
        <section aria-label={t('conclusion.of', { title: item.title })}>
          <h3 className="meeting-sub">{t('conclusion.title')}</h3>
          {item.conclusion ? (
            <p className="meeting-words">{item.conclusion}</p>
          ) : (
            <p className="secondary">{t('conclusion.none')}</p>
          )}
          {item.dissents.map((dissent) => (
            <blockquote key={`${dissent.memberId} ${dissent.at}`} className="meeting-dissent">
              <p className="meeting-words">{dissent.words}</p>
              <footer className="secondary">
                {t('dissent.by', { name: name(dissent.memberId), at: formatMoment(dissent.at) })}
              </footer>
            </blockquote>
          ))}
          <div className="meeting-acts">
            {may('CONCLUDE') && (
              <ConfirmAction
                label={t(item.conclusion ? 'conclusion.change' : 'conclusion.write')}
                title={t('conclusion.of', { title: item.title })}
                text={item.quorum.met ? undefined : t('conclusion.noQuorum')}
                initialValues={{ words: item.conclusion ?? '' }}
                fields={<Words label={t('conclusion.words')} />}
                onConfirm={({ words }) => acts.conclude(item.id, String(words))}
              />
            )}
            {may('DISSENT') && (
              <ConfirmAction
                label={t('dissent.write')}
                title={t('dissent.of', { title: item.title })}
                text={t('dissent.text')}
                initialValues={{ memberId: meeting.ownMemberId }}
                fields={
                  <>
                    {others.length > 0 && (
                      <Form.Item name="memberId" label={t('dissent.member')} rules={[{ required: true }]}>
                        <Select
                          options={others.map((member) => ({
                            value: member.memberId,
                            label: name(member.memberId),
                          }))}
                        />
                      </Form.Item>
                    )}
                    <Words label={t('dissent.words')} />
                  </>
                }
                onConfirm={({ words, memberId }) =>
                  acts.dissent(item.id, String(words), (memberId as string | undefined) ?? undefined)
                }
              />
            )}
          </div>
        </section>
      </div>
      {balloting && <BallotDrawer meeting={meeting} item={item} onClose={() => setBalloting(false)} />}
    </Card>
  );
}

function Words({ label }: { label: string }) {
  const { t } = useTranslation('meeting');
  return (
    <Form.Item name="words" label={label} rules={[{ required: true, whitespace: true, message: t('form.missing') }]}>
      <Input.TextArea rows={5} maxLength={10000} />
    </Form.Item>
  );
}
