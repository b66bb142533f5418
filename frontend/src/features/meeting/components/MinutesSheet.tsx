import { useTranslation } from 'react-i18next';
import { formatDay, formatMoment, formatTime } from '@/lib/format/date.ts';
import { formatCount } from '@/lib/format/number.ts';
import { memberOf, type Proceedings } from '../model.ts';
import type { Item, Member, Minutes } from '../queries.ts';
import { BallotResult } from './BallotResult.tsx';

interface MinutesSheetProps {
  record: Proceedings;
  minutes: Minutes;
}

const sentence = (...parts: string[]) => parts.map((part) => `${part}.`).join(' ');

/** The minutes laid out as such papers are; marked as an illustration, as the text of the form is not official. */
export function MinutesSheet({ record, minutes }: MinutesSheetProps) {
  const { t } = useTranslation('meeting');
  const { meeting, ballots } = record;
  const called = (member: Member) =>
    `${member.displayName ?? t('member.hidden', { seat: formatCount(member.seat) })} – ${t(`role.${member.role}`)}`;
  const name = (id: string) => memberOf(meeting, id)?.displayName ?? t('member.unnamed');
  const came = meeting.members.filter((member) => member.attendances.length > 0);
  const missed = meeting.members.filter((member) => member.attendances.length === 0);
  return (
    <article className="minutes">
      <header className="minutes-head">
        <div>
          <strong>{t('minutes.council')}</strong>
          <div>{t('minutes.decision', { number: meeting.decisionNumber, day: formatDay(meeting.decidedOn) })}</div>
          <div>{t('minutes.number', { number: formatCount(meeting.number) })}</div>
        </div>
        <div>
          <strong>{t('minutes.country')}</strong>
          <div className="minutes-motto">{t('minutes.motto')}</div>
          <div>
            <em>{t('minutes.dated', { day: formatMoment(minutes.closedAt) })}</em>
          </div>
        </div>
      </header>
      <h2 className="minutes-title">{t('minutes.heading')}</h2>
      <p className="minutes-centre">{meeting.councilName}</p>
      <p className="minutes-centre">
        <em>{t('minutes.illustrative')}</em>
      </p>
      <h3>{t('minutes.part.when')}</h3>
      <p>
        {sentence(
          t('minutes.when', { from: formatMoment(meeting.openedAt), to: formatMoment(meeting.closedAt) }),
          `${t('minutes.where', { place: meeting.place })}${meeting.online ? ` (${t('form.online')})` : ''}`,
        )}
      </p>
      <p>{t('minutes.chair', { name: name(meeting.chairId) })}</p>
      <p>{t('minutes.secretary', { name: name(meeting.secretaryId) })}</p>
      <h3>{t('minutes.part.who')}</h3>
      <p>{t('attendance.count', { shown: formatCount(came.length), all: formatCount(meeting.members.length) })}</p>
      <ol>
        {came.map((member) => (
          <li key={member.memberId}>
            {`${called(member)}: ${member.attendances
              .map(
                (one) =>
                  `${formatTime(one.arrivedAt)} – ${one.leftAt ? formatTime(one.leftAt) : ''}${one.online ? ` (${t('attendance.online')})` : ''}`,
              )
              .join('; ')}`}
          </li>
        ))}
      </ol>
      {missed.length > 0 && <p>{t('minutes.missed', { names: missed.map(called).join('; ') })}</p>}
      <h3>{t('minutes.part.what')}</h3>
      {meeting.items.map((item) => (
        <section key={item.id} aria-label={item.title}>
          <h4>{t('item.title', { position: formatCount(item.position), title: item.title })}</h4>
          <ItemText item={item} name={name} />
          {ballots
            .filter((ballot) => ballot.itemId === item.id && ballot.state === 'CLOSED')
            .map((ballot) => (
              <div key={ballot.id} className="minutes-ballot">
                <p>
                  <strong>{ballot.question}</strong>{' '}
                  {sentence(
                    [
                      t(`ballot.kinds.${ballot.kind}`),
                      t(`ballot.majorities.${ballot.majority}`),
                      t('ballot.tieIs', { rule: t(`ballot.ties.${ballot.tieRule}`) }),
                    ].join('; '),
                  )}
                </p>
                {ballot.quorum && (
                  <p>
                    {t('minutes.ballotTimes', {
                      from: formatTime(ballot.openedAt ?? ''),
                      to: formatTime(ballot.closedAt ?? ''),
                      voted: formatCount(ballot.voted.length),
                      present: formatCount(ballot.quorum.present),
                    })}
                  </p>
                )}
                {ballot.votes.length > 0 && (
                  <p>
                    {ballot.votes
                      .map((vote) =>
                        t('ballot.voteOf', {
                          name: name(vote.memberId),
                          option: ballot.options.find((option) => option.code === vote.option)?.label,
                        }),
                      )
                      .join('; ')}
                  </p>
                )}
                <BallotResult ballot={ballot} />
              </div>
            ))}
          <p>
            <strong>{t('minutes.concluded')}</strong> <span className="meeting-words">{item.conclusion}</span>
          </p>
          {item.dissents.map((dissent) => (
            <blockquote key={`${dissent.memberId} ${dissent.at}`} className="meeting-dissent">
              <p>{t('dissent.by', { name: name(dissent.memberId), at: formatMoment(dissent.at) })}</p>
              <p className="meeting-words">{dissent.words}</p>
            </blockquote>
          ))}
        </section>
      ))}
      <h3>{t('task.title')}</h3>
      {meeting.tasks.length === 0 ? (
        <p>{t('task.none')}</p>
      ) : (
        <ol>
          {meeting.tasks.map((task) => (
            <li key={task.id}>{`${task.what} (${t('task.of', { who: task.who, day: formatDay(task.dueOn) })})`}</li>
          ))}
        </ol>
      )}
      <footer className="minutes-foot">
        <p>
          <strong>{t('minutes.signSecretary')}</strong>
          <em>{t('minutes.sign')}</em>
          <span>{name(meeting.secretaryId)}</span>
        </p>
        <p>
          <strong>{t('minutes.signChair')}</strong>
          <em>{t('minutes.sign')}</em>
          <span>{name(meeting.chairId)}</span>
        </p>
      </footer>
      {minutes.annexes.map((annex) => (
        <section key={annex.number} className="minutes-annex" aria-label={t('annex.title', { number: annex.number })}>
          <h3>{t('annex.title', { number: annex.number })}</h3>
          <p className="meeting-words">{annex.words}</p>
          <p>{t('annex.because', { reason: annex.reason, name: annex.byName, at: formatMoment(annex.at) })}</p>
        </section>
      ))}
      <p className="minutes-digest">
        {`${t('minutes.digest')}: `}
        <span className="technical">{minutes.digest}</span>
      </p>
    </article>
  );
}

function ItemText({ item, name }: { item: Item; name: (id: string) => string }) {
  const { t } = useTranslation('meeting');
  return (
    <>
      <p>
        {sentence(
          t(item.quorum.met ? 'quorum.met' : 'quorum.lacking'),
          t('quorum.numbers', {
            present: formatCount(item.quorum.present),
            needed: formatCount(item.quorum.needed),
            entitled: formatCount(item.quorum.entitled),
          }),
        )}
      </p>
      {item.recused.map((one) => (
        <p key={one.memberId}>
          {one.at
            ? t(one.declared ? 'item.recusedDeclared' : 'item.recused', {
                name: name(one.memberId),
                at: formatMoment(one.at),
              })
            : t('item.recusedNow', { name: name(one.memberId) })}
        </p>
      ))}
    </>
  );
}
