-- Meetings of a council: agenda, invitations, attendance, conclusions, dissent, tasks. A closed meeting stands. ---------
create table meeting (
    id uuid not null,
    council_id uuid not null,
    number integer not null,
    starts_at timestamptz not null,
    ends_at timestamptz not null,
    place text not null,
    online boolean not null,
    chair_id uuid not null,
    secretary_id uuid not null,
    state text not null,
    opened_at timestamptz,
    closed_at timestamptz,
    created_by uuid not null,
    created_at timestamptz not null,
    version bigint not null,
    constraint meeting_pk primary key (id),
    constraint meeting_council_fk foreign key (council_id) references council (id),
    constraint meeting_chair_fk foreign key (chair_id) references council_member (id),
    constraint meeting_secretary_fk foreign key (secretary_id) references council_member (id),
    constraint meeting_created_by_fk foreign key (created_by) references person (id),
    constraint meeting_number_once unique (council_id, number),
    constraint meeting_times check (ends_at > starts_at),
    constraint meeting_offices check (chair_id <> secretary_id),
    constraint meeting_state_known check (state in ('PLANNED', 'OPEN', 'CLOSED')),
    constraint meeting_state_dated check (
        (state = 'PLANNED') = (opened_at is null) and (state = 'CLOSED') = (closed_at is not null))
);

-- An evaluation that the council judges, or other business.
create table meeting_item (
    id uuid not null,
    meeting_id uuid not null,
    position integer not null,
    evaluation_id uuid,
    title text not null,
    conclusion text,
    concluded_at timestamptz,
    quorum text,
    constraint meeting_item_pk primary key (id),
    constraint meeting_item_meeting_fk foreign key (meeting_id) references meeting (id),
    constraint meeting_item_evaluation_fk foreign key (evaluation_id) references evaluation (id),
    constraint meeting_item_concluded check (
        (conclusion is null) = (concluded_at is null) and (conclusion is null) = (quorum is null))
);
create index meeting_item_meeting on meeting_item (meeting_id, position);

create table meeting_invitation (
    meeting_id uuid not null,
    member_id uuid not null,
    at timestamptz not null,
    constraint meeting_invitation_pk primary key (meeting_id, member_id),
    constraint meeting_invitation_meeting_fk foreign key (meeting_id) references meeting (id),
    constraint meeting_invitation_member_fk foreign key (member_id) references council_member (id)
);

create table meeting_attendance (
    id uuid not null,
    meeting_id uuid not null,
    member_id uuid not null,
    online boolean not null,
    arrived_at timestamptz not null,
    left_at timestamptz,
    constraint meeting_attendance_pk primary key (id),
    constraint meeting_attendance_meeting_fk foreign key (meeting_id) references meeting (id),
    constraint meeting_attendance_member_fk foreign key (member_id) references council_member (id),
    constraint meeting_attendance_times check (left_at >= arrived_at)
);
create unique index meeting_attendance_present_once on meeting_attendance (meeting_id, member_id) where left_at is null;

create table meeting_dissent (
    id uuid not null,
    meeting_id uuid not null,
    item_id uuid not null,
    member_id uuid not null,
    words text not null,
    recorded_by uuid not null,
    recorded_by_name text not null,
    at timestamptz not null,
    constraint meeting_dissent_pk primary key (id),
    constraint meeting_dissent_item_fk foreign key (item_id) references meeting_item (id),
    constraint meeting_dissent_member_fk foreign key (member_id) references council_member (id),
    constraint meeting_dissent_recorded_by_fk foreign key (recorded_by) references person (id)
);

create table meeting_task (
    id uuid not null,
    meeting_id uuid not null,
    item_id uuid,
    what text not null,
    who text not null,
    due_on date not null,
    constraint meeting_task_pk primary key (id),
    constraint meeting_task_meeting_fk foreign key (meeting_id) references meeting (id),
    constraint meeting_task_item_fk foreign key (item_id) references meeting_item (id)
);

-- What is closed stands, for whoever writes past the application too.
create function meeting_refuse_closed() returns trigger language plpgsql as $$
declare
    of uuid := case when tg_op = 'DELETE' then old.meeting_id else new.meeting_id end;
begin
    if exists (select 1 from meeting m where m.id = of and m.state = 'CLOSED') then
        raise exception 'meeting % is closed', of using errcode = 'restrict_violation', constraint = 'meeting_closed';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
create function meeting_refuse_reopening() returns trigger language plpgsql as $$
begin
    raise exception 'meeting % is closed', old.id using errcode = 'restrict_violation', constraint = 'meeting_closed';
end $$;
create trigger meeting_closed before update or delete on meeting
    for each row when (old.state = 'CLOSED') execute function meeting_refuse_reopening();
create trigger meeting_item_closed before insert or update or delete on meeting_item
    for each row execute function meeting_refuse_closed();
create trigger meeting_attendance_closed before insert or update or delete on meeting_attendance
    for each row execute function meeting_refuse_closed();
create trigger meeting_dissent_closed before insert on meeting_dissent
    for each row execute function meeting_refuse_closed();
create trigger meeting_task_closed before insert or update or delete on meeting_task
    for each row execute function meeting_refuse_closed();
create trigger meeting_dissent_written_once before update or delete or truncate on meeting_dissent
    for each statement execute function sti_refuse_change();

-- Who sits in the council or has the overview sees the agenda, but nobody an item that a conflict closes to them; what
-- belongs to an item is seen by who sees the item.
alter table meeting_item enable row level security;
create policy meeting_item_scope on meeting_item for all to sti_app using (
    current_setting('app.scope', true) = 'all'
    or exists (select 1 from meeting m join council_member s on s.council_id = m.council_id
        where m.id = meeting_id and s.id = any (string_to_array(current_setting('app.seats', true), ',')::uuid[])));
create policy meeting_item_seat on meeting_item for select to sti_app using (
    evaluation_id = any (string_to_array(current_setting('app.evaluations', true), ',')::uuid[]));
create policy meeting_item_barred on meeting_item as restrictive for all to sti_app using (
    evaluation_id is null
    or evaluation_id <> all (string_to_array(coalesce(current_setting('app.barred', true), ''), ',')::uuid[]));
alter table meeting_dissent enable row level security;
create policy meeting_dissent_item on meeting_dissent for all to sti_app using (
    exists (select 1 from meeting_item i where i.id = item_id));
alter table meeting_task enable row level security;
create policy meeting_task_item on meeting_task for all to sti_app using (
    item_id is null or exists (select 1 from meeting_item i where i.id = item_id));

grant select, insert, update on meeting, meeting_attendance, meeting_invitation to sti_app;
grant select, insert, update, delete on meeting_item to sti_app;
grant select, insert on meeting_dissent to sti_app;
grant select, insert, delete on meeting_task to sti_app;
