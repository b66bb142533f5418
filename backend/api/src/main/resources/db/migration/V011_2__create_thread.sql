-- Questions, requests for evidence and explanations, each about one indicator or the whole dossier ---------------------
create table thread (
    id uuid not null,
    evaluation_id uuid not null,
    agency_id uuid not null,
    indicator_code text,
    kind text not null,
    opened_side text not null,
    owner_side text not null,
    due_on date,
    state text not null,
    opened_by uuid not null,
    opened_by_name text not null,
    opened_at timestamptz not null,
    changed_at timestamptz not null,
    version bigint not null,
    constraint thread_pk primary key (id),
    constraint thread_evaluation_fk foreign key (evaluation_id) references evaluation (id),
    constraint thread_agency_fk foreign key (agency_id) references agency (id),
    constraint thread_person_fk foreign key (opened_by) references person (id),
    constraint thread_kind_known check (kind in ('QUESTION', 'EVIDENCE_REQUEST', 'EXPLANATION')),
    constraint thread_side_known check (
        opened_side in ('DEPARTMENT', 'UNIT') and owner_side in ('DEPARTMENT', 'UNIT') and opened_side <> owner_side),
    constraint thread_state_known check (state in ('OPEN', 'ANSWERED', 'CLOSED')),
    constraint thread_request_by_department check (kind <> 'EVIDENCE_REQUEST' or opened_side = 'DEPARTMENT'),
    constraint thread_due_when_asked check (opened_side = 'UNIT' or due_on is not null)
);
create index thread_evaluation on thread (evaluation_id, opened_at);

create table thread_message (
    id uuid not null,
    thread_id uuid not null,
    evaluation_id uuid not null,
    agency_id uuid not null,
    side text not null,
    text text not null,
    by_person uuid not null,
    by_name text not null,
    at timestamptz not null,
    constraint thread_message_pk primary key (id),
    constraint thread_message_thread_fk foreign key (thread_id) references thread (id),
    constraint thread_message_person_fk foreign key (by_person) references person (id),
    constraint thread_message_side_known check (side in ('DEPARTMENT', 'UNIT')),
    constraint thread_message_length check (length(text) between 1 and 4000)
);
create index thread_message_thread on thread_message (thread_id, at);
create trigger thread_message_written_once before update or delete or truncate on thread_message
    for each statement execute function sti_refuse_change();

alter table thread enable row level security;
create policy thread_scope on thread for all to sti_app using (
    current_setting('app.scope', true) = 'all'
    or agency_id = any (string_to_array(current_setting('app.agencies', true), ',')::uuid[]));
alter table thread_message enable row level security;
create policy thread_message_scope on thread_message for all to sti_app using (
    current_setting('app.scope', true) = 'all'
    or agency_id = any (string_to_array(current_setting('app.agencies', true), ',')::uuid[]));

grant select, insert, update on thread to sti_app;
grant select, insert on thread_message to sti_app;
