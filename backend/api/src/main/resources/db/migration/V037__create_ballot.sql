-- Ballots on items of a meeting. An open vote has its voter. A secret one is never a row: who has voted stands in one
-- table; the counts and the receipts lie in one sealed row that only the application can read and that is written anew,
-- whole, with every vote; when the ballot closes they are counted out in the order of the receipts, which are random
-- (ADR 26). Nothing here joins the two.
create table ballot (
    id uuid not null,
    meeting_id uuid not null,
    item_id uuid not null,
    kind text not null,
    question text not null,
    options text not null,
    majority text not null,
    tie_rule text not null,
    state text not null,
    opened_at timestamptz,
    closed_at timestamptz,
    quorum text,
    outcome text,
    version bigint not null,
    constraint ballot_pk primary key (id),
    constraint ballot_item_fk foreign key (item_id) references meeting_item (id),
    constraint ballot_kind_known check (kind in ('OPEN', 'SECRET')),
    constraint ballot_majority_known check (majority in ('MOST', 'MORE_THAN_HALF')),
    constraint ballot_tie_rule_known check (tie_rule in ('CHAIR', 'FAILS')),
    -- The chair's vote can't break a tie where nobody may know it.
    constraint ballot_tie_rule_secret check (kind = 'OPEN' or tie_rule = 'FAILS'),
    constraint ballot_state_known check (state in ('PREPARED', 'OPEN', 'CLOSED', 'WITHDRAWN')),
    constraint ballot_options_list check (options is json array),
    constraint ballot_opened check ((state in ('OPEN', 'CLOSED')) = (opened_at is not null)),
    constraint ballot_closed check (
        (state = 'CLOSED') = (closed_at is not null) and (state = 'CLOSED') = (outcome is not null))
);
create index ballot_meeting on ballot (meeting_id);

create table ballot_vote (
    ballot_id uuid not null,
    member_id uuid not null,
    choice text not null,
    recorded_by uuid not null,
    recorded_by_name text not null,
    at timestamptz not null,
    constraint ballot_vote_pk primary key (ballot_id, member_id),
    constraint ballot_vote_ballot_fk foreign key (ballot_id) references ballot (id),
    constraint ballot_vote_member_fk foreign key (member_id) references council_member (id)
);

create table ballot_turnout (
    ballot_id uuid not null,
    member_id uuid not null,
    constraint ballot_turnout_pk primary key (ballot_id, member_id),
    constraint ballot_turnout_ballot_fk foreign key (ballot_id) references ballot (id),
    constraint ballot_turnout_member_fk foreign key (member_id) references council_member (id)
);

create table ballot_urn (
    ballot_id uuid not null,
    sealed bytea not null,
    constraint ballot_urn_pk primary key (ballot_id),
    constraint ballot_urn_ballot_fk foreign key (ballot_id) references ballot (id)
);

create table ballot_tally (
    ballot_id uuid not null,
    choice text not null,
    votes integer not null,
    constraint ballot_tally_pk primary key (ballot_id, choice),
    constraint ballot_tally_ballot_fk foreign key (ballot_id) references ballot (id),
    constraint ballot_tally_votes check (votes >= 0)
);

create table ballot_receipt (
    ballot_id uuid not null,
    receipt text not null,
    constraint ballot_receipt_pk primary key (ballot_id, receipt),
    constraint ballot_receipt_ballot_fk foreign key (ballot_id) references ballot (id)
);

create function ballot_refuse_other_terms() returns trigger language plpgsql as $$
begin
    if old.state in ('CLOSED', 'WITHDRAWN')
        or (old.meeting_id, old.item_id, old.kind, old.question, old.options, old.majority, old.tie_rule)
            is distinct from
            (new.meeting_id, new.item_id, new.kind, new.question, new.options, new.majority, new.tie_rule) then
        raise exception 'the terms of ballot % stand', old.id
            using errcode = 'restrict_violation', constraint = 'ballot_terms';
    end if;
    return new;
end $$;
create trigger ballot_terms before update on ballot for each row execute function ballot_refuse_other_terms();
create trigger ballot_meeting_closed before insert or update on ballot
    for each row execute function meeting_refuse_closed();

create function ballot_refuse_unless_open() returns trigger language plpgsql as $$
begin
    if not exists (select 1 from ballot b where b.id = new.ballot_id and b.state = 'OPEN') then
        raise exception 'ballot % is not open', new.ballot_id
            using errcode = 'restrict_violation', constraint = 'ballot_not_open';
    end if;
    return new;
end $$;
create trigger ballot_vote_open before insert on ballot_vote for each row execute function ballot_refuse_unless_open();
create trigger ballot_turnout_open before insert on ballot_turnout
    for each row execute function ballot_refuse_unless_open();
create trigger ballot_vote_written_once before update or delete or truncate on ballot_vote
    for each statement execute function sti_refuse_change();
create trigger ballot_turnout_written_once before update or delete or truncate on ballot_turnout
    for each statement execute function sti_refuse_change();
create trigger ballot_tally_written_once before update or delete or truncate on ballot_tally
    for each statement execute function sti_refuse_change();
create trigger ballot_receipt_written_once before update or delete or truncate on ballot_receipt
    for each statement execute function sti_refuse_change();

alter table ballot enable row level security;
create policy ballot_item on ballot for all to sti_app using (
    exists (select 1 from meeting_item i where i.id = item_id));
alter table ballot_vote enable row level security;
create policy ballot_vote_ballot on ballot_vote for all to sti_app using (
    exists (select 1 from ballot b where b.id = ballot_id));
alter table ballot_turnout enable row level security;
create policy ballot_turnout_ballot on ballot_turnout for all to sti_app using (
    exists (select 1 from ballot b where b.id = ballot_id));
alter table ballot_urn enable row level security;
create policy ballot_urn_ballot on ballot_urn for all to sti_app using (
    exists (select 1 from ballot b where b.id = ballot_id));
alter table ballot_tally enable row level security;
create policy ballot_tally_ballot on ballot_tally for all to sti_app using (
    exists (select 1 from ballot b where b.id = ballot_id));
alter table ballot_receipt enable row level security;
create policy ballot_receipt_ballot on ballot_receipt for all to sti_app using (
    exists (select 1 from ballot b where b.id = ballot_id));

grant select, insert, update on ballot to sti_app;
grant select, insert on ballot_vote, ballot_turnout, ballot_tally, ballot_receipt to sti_app;
grant select, insert, update, delete on ballot_urn to sti_app;
