-- What each member of a council says on a rubric: a level with its reason, theirs alone until they hand in -------------
create table score_entry (
    id uuid not null,
    council_id uuid not null,
    member_id uuid not null,
    evaluation_id uuid not null,
    indicator_code text not null,
    level integer not null,
    reason text,
    saved_at timestamptz not null,
    version bigint not null,
    constraint score_entry_pk primary key (id),
    constraint score_entry_member_fk foreign key (member_id) references council_member (id),
    constraint score_entry_evaluation_fk foreign key (evaluation_id) references evaluation (id),
    constraint score_entry_once unique (evaluation_id, member_id, indicator_code),
    constraint score_entry_level_range check (level between 0 and 5)
);

create table score_submission (
    id uuid not null,
    council_id uuid not null,
    member_id uuid not null,
    evaluation_id uuid not null,
    submitted_at timestamptz not null,
    constraint score_submission_pk primary key (id),
    constraint score_submission_member_fk foreign key (member_id) references council_member (id),
    constraint score_submission_evaluation_fk foreign key (evaluation_id) references evaluation (id),
    constraint score_submission_once unique (evaluation_id, member_id)
);
create trigger score_submission_written_once before update or delete or truncate on score_submission
    for each statement execute function sti_refuse_change();

-- What is handed in stands.
create function score_refuse_submitted() returns trigger language plpgsql as $$
begin
    if exists (select 1 from score_submission s where s.evaluation_id = old.evaluation_id and s.member_id = old.member_id) then
        raise exception 'the scores of member % are handed in', old.member_id
            using errcode = 'restrict_violation', constraint = 'score_entry_submitted';
    end if;
    return new;
end $$;
create trigger score_entry_submitted before update on score_entry
    for each row execute function score_refuse_submitted();

-- Own scores always; those of others who have handed in once one's own are handed in, or once the appraisal is finished
-- for who has the overview. Nobody's for anybody else: not for the department, not for a query that forgot to ask.
alter table score_submission enable row level security;
create policy score_submission_scope on score_submission for select to sti_app using (
    current_setting('app.scope', true) = 'all');
create policy score_submission_own on score_submission for insert to sti_app with check (
    member_id = any (string_to_array(current_setting('app.seats', true), ',')::uuid[])
    and evaluation_id = any (string_to_array(current_setting('app.evaluations', true), ',')::uuid[]));
select sti_seats_on('score_submission');

alter table score_entry enable row level security;
create policy score_entry_own on score_entry for all to sti_app using (
    member_id = any (string_to_array(current_setting('app.seats', true), ',')::uuid[])
    and evaluation_id = any (string_to_array(current_setting('app.evaluations', true), ',')::uuid[]));
create policy score_entry_seat on score_entry for select to sti_app using (
    exists (select 1 from score_submission s
        where s.evaluation_id = score_entry.evaluation_id and s.member_id = score_entry.member_id)
    and (exists (select 1 from score_submission s
            where s.evaluation_id = score_entry.evaluation_id
                and s.member_id = any (string_to_array(current_setting('app.seats', true), ',')::uuid[]))
        or current_setting('app.scope', true) = 'all' and exists (select 1 from evaluation e
            where e.id = score_entry.evaluation_id and e.state in ('SCORED', 'PROPOSED', 'APPROVED'))));
create policy score_entry_barred on score_entry as restrictive for all to sti_app using (
    evaluation_id <> all (string_to_array(coalesce(current_setting('app.barred', true), ''), ',')::uuid[]));

-- The levels that count, without whose they are: of members who sit, have handed in and are not recused, once the
-- appraisal is finished: before, a result would tell of them. Computing it needs them all, whoever asks for it.
create function sti_council_levels(evaluations uuid[])
returns table (evaluation_id uuid, indicator_code text, level integer)
language sql stable security definer set search_path = public as $$
    select e.evaluation_id, e.indicator_code, e.level
    from score_entry e
        join score_submission s on s.evaluation_id = e.evaluation_id and s.member_id = e.member_id
        join evaluation v on v.id = e.evaluation_id and v.state in ('SCORED', 'PROPOSED', 'APPROVED')
        join council_member m on m.id = e.member_id and m.ended_at is null
        join council_assignment a on a.council_id = e.council_id and a.evaluation_id = e.evaluation_id and a.ended_at is null
    where e.evaluation_id = any (evaluations)
        and not exists (select 1 from recusal r where r.member_id = e.member_id and r.evaluation_id = e.evaluation_id
            and not exists (select 1 from recusal_lifting l where l.recusal_id = r.id))
    order by e.evaluation_id, e.indicator_code, m.seat
$$;
revoke all on function sti_council_levels(uuid[]) from public;
grant execute on function sti_council_levels(uuid[]) to sti_app;

grant select, insert, update on score_entry to sti_app;
grant select, insert on score_submission to sti_app;
