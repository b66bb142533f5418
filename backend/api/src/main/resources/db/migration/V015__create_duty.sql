-- What was said about an item that was not supplied in time; the department's word freezes the facts it was said of ---
create table duty_note (
    id uuid not null,
    evaluation_id uuid not null,
    agency_id uuid not null,
    item text not null,
    author text not null,
    text text not null,
    status text not null,
    deadline date not null,
    actual_on date,
    days integer not null,
    by_person uuid not null,
    by_name text not null,
    at timestamptz not null,
    constraint duty_note_pk primary key (id),
    constraint duty_note_evaluation_fk foreign key (evaluation_id) references evaluation (id),
    constraint duty_note_person_fk foreign key (by_person) references person (id),
    constraint duty_note_author_known check (author in ('UNIT', 'DEPARTMENT')),
    constraint duty_note_status_known check (status in ('MISSING', 'LATE')),
    constraint duty_note_text_length check (length(text) between 1 and 2000)
);
create index duty_note_evaluation on duty_note (evaluation_id, at);
create trigger duty_note_written_once before update or delete or truncate on duty_note
    for each statement execute function sti_refuse_change();

alter table duty_note enable row level security;
create policy duty_note_scope on duty_note for all to sti_app using (
    current_setting('app.scope', true) = 'all'
    or agency_id = any (string_to_array(current_setting('app.agencies', true), ',')::uuid[]));
grant select, insert on duty_note to sti_app;
