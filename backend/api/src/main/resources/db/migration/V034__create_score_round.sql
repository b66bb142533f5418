-- Scoring has rounds. Number 0 is the real one and is always there; others are opened by the council's chair or secretary or
-- by the department: a calibration before it, whose levels never reach a result, and scoring anew of what members gave levels
-- more than one apart. What was said in an earlier round stays as it was handed in.
create table score_round (
    id uuid not null,
    council_id uuid not null,
    evaluation_id uuid not null,
    number integer not null,
    kind text not null,
    indicators text not null,
    reason text not null,
    opened_by uuid not null,
    opened_by_name text not null,
    opened_at timestamptz not null,
    closed_by_name text,
    closed_at timestamptz,
    version bigint not null,
    constraint score_round_pk primary key (id),
    constraint score_round_evaluation_fk foreign key (evaluation_id) references evaluation (id),
    constraint score_round_council_fk foreign key (council_id) references council (id),
    constraint score_round_opened_by_fk foreign key (opened_by) references person (id),
    constraint score_round_once unique (evaluation_id, number),
    constraint score_round_number_positive check (number >= 1),
    constraint score_round_kind_known check (kind in ('CALIBRATION', 'RESCORE')),
    constraint score_round_indicators_list check (indicators is json array),
    constraint score_round_close_named check ((closed_at is null) = (closed_by_name is null))
);
create unique index score_round_one_open on score_round (evaluation_id) where closed_at is null;

-- Closing is all that happens to a round.
create function score_round_refuse_change() returns trigger language plpgsql as $$
begin
    if old.closed_at is not null
        or (new.id, new.council_id, new.evaluation_id, new.number, new.kind, new.indicators, new.reason, new.opened_by, new.opened_at)
            is distinct from
            (old.id, old.council_id, old.evaluation_id, old.number, old.kind, old.indicators, old.reason, old.opened_by, old.opened_at)
    then
        raise exception 'round % stands', old.number using errcode = 'restrict_violation', constraint = 'score_round_stands';
    end if;
    return new;
end $$;
create trigger score_round_stands before update on score_round
    for each row execute function score_round_refuse_change();

alter table score_entry add column round integer not null default 0;
alter table score_entry drop constraint score_entry_once;
alter table score_entry add constraint score_entry_once unique (evaluation_id, member_id, indicator_code, round);
alter table score_submission add column round integer not null default 0;
alter table score_submission drop constraint score_submission_once;
alter table score_submission add constraint score_submission_once unique (evaluation_id, member_id, round);

-- What is handed in stands, in its round; and nothing is said in a round that is not open.
create or replace function score_refuse_submitted() returns trigger language plpgsql as $$
begin
    if exists (select 1 from score_submission s
        where s.evaluation_id = new.evaluation_id and s.member_id = new.member_id and s.round = new.round) then
        raise exception 'the scores of member % are handed in', new.member_id
            using errcode = 'restrict_violation', constraint = 'score_entry_submitted';
    end if;
    if new.round > 0 and not exists (select 1 from score_round r
        where r.evaluation_id = new.evaluation_id and r.number = new.round and r.closed_at is null) then
        raise exception 'round % is not open', new.round
            using errcode = 'restrict_violation', constraint = 'score_entry_round_open';
    end if;
    return new;
end $$;
drop trigger score_entry_submitted on score_entry;
create trigger score_entry_submitted before insert or update on score_entry
    for each row execute function score_refuse_submitted();

-- A round is opened and closed by who may: the department, or chair and secretary of the council that judges.
alter table score_round enable row level security;
create policy score_round_scope on score_round for all to sti_app using (
    current_setting('app.scope', true) = 'all');
create policy score_round_office on score_round for all to sti_app using (
    evaluation_id = any (string_to_array(current_setting('app.evaluations', true), ',')::uuid[])
    and exists (select 1 from council_member m
        where m.id = any (string_to_array(current_setting('app.seats', true), ',')::uuid[])
            and m.council_id = score_round.council_id and m.role in ('CHAIR', 'SECRETARY')));
select sti_seats_on('score_round');
grant select, insert, update on score_round to sti_app;

-- Of others: what they handed in in a round in which one's own is handed in; when the round is closed, also who came late to
-- it, once their own of the real round are handed in. A calibration that is closed is open to all members and to the
-- overview: it is there to be talked about. Everything else opens to the overview when the appraisal is finished.
drop policy score_entry_seat on score_entry;
create policy score_entry_seat on score_entry for select to sti_app using (
    exists (select 1 from score_submission s
        where s.evaluation_id = score_entry.evaluation_id and s.member_id = score_entry.member_id and s.round = score_entry.round)
    and (exists (select 1 from score_submission s
            where s.evaluation_id = score_entry.evaluation_id and s.round = score_entry.round
                and s.member_id = any (string_to_array(current_setting('app.seats', true), ',')::uuid[]))
        or exists (select 1 from score_round r
            where r.evaluation_id = score_entry.evaluation_id and r.number = score_entry.round and r.closed_at is not null
                and (r.kind = 'CALIBRATION'
                    or exists (select 1 from score_submission s
                        where s.evaluation_id = score_entry.evaluation_id and s.round = 0
                            and s.member_id = any (string_to_array(current_setting('app.seats', true), ',')::uuid[]))))
        or current_setting('app.scope', true) = 'all' and exists (select 1 from evaluation e
            where e.id = score_entry.evaluation_id and e.state in ('SCORED', 'PROPOSED', 'APPROVED'))));

-- The levels that stand: of the newest closed round in which a member scored an indicator anew, else of the real one; of
-- members who sit, have handed the real round in and are not recused. Never of a calibration.
create function sti_standing_levels(evaluations uuid[])
returns table (evaluation_id uuid, seat integer, indicator_code text, level integer)
language sql stable set search_path = public as $$
    select distinct on (e.evaluation_id, m.seat, e.indicator_code) e.evaluation_id, m.seat, e.indicator_code, e.level
    from score_entry e
        join score_submission s on s.evaluation_id = e.evaluation_id and s.member_id = e.member_id and s.round = e.round
        join score_submission f on f.evaluation_id = e.evaluation_id and f.member_id = e.member_id and f.round = 0
        left join score_round r on r.evaluation_id = e.evaluation_id and r.number = e.round
        join council_member m on m.id = e.member_id and m.ended_at is null
        join council_assignment a on a.council_id = e.council_id and a.evaluation_id = e.evaluation_id and a.ended_at is null
    where e.evaluation_id = any (evaluations)
        and (e.round = 0 or r.kind = 'RESCORE' and r.closed_at is not null)
        and not exists (select 1 from recusal c where c.member_id = e.member_id and c.evaluation_id = e.evaluation_id
            and not exists (select 1 from recusal_lifting l where l.recusal_id = c.id))
    order by e.evaluation_id, m.seat, e.indicator_code, e.round desc
$$;
revoke all on function sti_standing_levels(uuid[]) from public;

create or replace function sti_council_levels(evaluations uuid[])
returns table (evaluation_id uuid, indicator_code text, level integer)
language sql stable security definer set search_path = public as $$
    select l.evaluation_id, l.indicator_code, l.level
    from sti_standing_levels(evaluations) l
        join evaluation v on v.id = l.evaluation_id and v.state in ('SCORED', 'PROPOSED', 'APPROVED')
    order by l.evaluation_id, l.indicator_code, l.seat
$$;

-- On which indicators members are more than one level apart: that they are, neither who nor by how much.
create function sti_scores_apart(evaluation uuid)
returns table (indicator_code text)
language sql stable security definer set search_path = public as $$
    select l.indicator_code from sti_standing_levels(array[evaluation]) l
    group by l.indicator_code having max(l.level) - min(l.level) > 1
    order by l.indicator_code
$$;
revoke all on function sti_scores_apart(uuid) from public;
grant execute on function sti_scores_apart(uuid) to sti_app;
