-- Notices: to a person, to everybody who stands for a body, or to everybody who holds a permission -----------------
create table notice (
    id uuid not null,
    kind text not null,
    person_id uuid,
    agency_id uuid,
    permission text,
    object_type text not null,
    object_id uuid not null,
    params text not null,
    unique_key text,
    at timestamptz not null,
    constraint notice_pk primary key (id),
    constraint notice_person_fk foreign key (person_id) references person (id),
    constraint notice_agency_fk foreign key (agency_id) references agency (id),
    constraint notice_one_audience check (num_nonnulls(person_id, agency_id, permission) = 1),
    constraint notice_params_object check (params is json object),
    constraint notice_unique_key unique (unique_key)
);
create index notice_person on notice (person_id, at desc);
create index notice_agency on notice (agency_id, at desc);
create index notice_permission on notice (permission, at desc);

create table notice_read (
    notice_id uuid not null,
    person_id uuid not null,
    at timestamptz not null,
    constraint notice_read_pk primary key (notice_id, person_id),
    constraint notice_read_notice_fk foreign key (notice_id) references notice (id),
    constraint notice_read_person_fk foreign key (person_id) references person (id)
);

create trigger notice_written_once before update or delete or truncate on notice
    for each statement execute function sti_refuse_change();
create trigger notice_read_written_once before update or delete or truncate on notice_read
    for each statement execute function sti_refuse_change();

-- What a unit was asked for, once per evaluation --------------------------------------------------------------------
create sequence data_request_number;

create table data_request (
    id uuid not null,
    number text not null,
    campaign_id uuid not null,
    evaluation_id uuid not null,
    agency_id uuid not null,
    deadline date not null,
    indicators integer not null,
    cells integer not null,
    evidence integer not null,
    note text,
    sent_by uuid not null,
    sent_by_name text not null,
    sent_at timestamptz not null,
    constraint data_request_pk primary key (id),
    constraint data_request_campaign_fk foreign key (campaign_id) references campaign (id),
    constraint data_request_evaluation_fk foreign key (evaluation_id) references evaluation (id),
    constraint data_request_agency_fk foreign key (agency_id) references agency (id),
    constraint data_request_sent_by_fk foreign key (sent_by) references person (id),
    constraint data_request_number_unique unique (number),
    constraint data_request_sent_once unique (evaluation_id),
    constraint data_request_owes_something check (indicators >= 0 and cells >= 0 and evidence >= 0),
    constraint data_request_note_length check (length(note) between 1 and 2000)
);
create index data_request_campaign on data_request (campaign_id);

create table data_request_opening (
    request_id uuid not null,
    agency_id uuid not null,
    opened_by uuid not null,
    opened_by_name text not null,
    opened_at timestamptz not null,
    constraint data_request_opening_pk primary key (request_id),
    constraint data_request_opening_request_fk foreign key (request_id) references data_request (id),
    constraint data_request_opening_person_fk foreign key (opened_by) references person (id)
);

-- Who in the unit looks after which section; one row per change, without a person when nobody does ------------------
create table section_assignment (
    id uuid not null,
    evaluation_id uuid not null,
    agency_id uuid not null,
    section_code text not null,
    revision integer not null,
    person_id uuid,
    person_name text,
    assigned_by uuid not null,
    assigned_by_name text not null,
    assigned_at timestamptz not null,
    constraint section_assignment_pk primary key (id),
    constraint section_assignment_evaluation_fk foreign key (evaluation_id) references evaluation (id),
    constraint section_assignment_person_fk foreign key (person_id) references person (id),
    constraint section_assignment_by_fk foreign key (assigned_by) references person (id),
    constraint section_assignment_revision_unique unique (evaluation_id, section_code, revision),
    constraint section_assignment_revision_positive check (revision >= 1),
    constraint section_assignment_named check ((person_id is null) = (person_name is null))
);
create index section_assignment_person on section_assignment (person_id);

create trigger data_request_written_once before update or delete or truncate on data_request
    for each statement execute function sti_refuse_change();
create trigger data_request_opening_written_once before update or delete or truncate on data_request_opening
    for each statement execute function sti_refuse_change();
create trigger section_assignment_written_once before update or delete or truncate on section_assignment
    for each statement execute function sti_refuse_change();

-- The second lock: without a scope no row is there ------------------------------------------------------------------
alter table notice enable row level security;
create policy notice_scope on notice for all to sti_app using (
    current_setting('app.scope', true) = 'all' or current_setting('app.scope', true) = 'agencies' and (
        agency_id is null
        or agency_id = any (string_to_array(current_setting('app.agencies', true), ',')::uuid[])))
    with check (current_setting('app.scope', true) in ('all', 'agencies'));
alter table data_request enable row level security;
create policy data_request_scope on data_request for all to sti_app using (
    current_setting('app.scope', true) = 'all'
    or agency_id = any (string_to_array(current_setting('app.agencies', true), ',')::uuid[]));
alter table data_request_opening enable row level security;
create policy data_request_opening_scope on data_request_opening for all to sti_app using (
    current_setting('app.scope', true) = 'all'
    or agency_id = any (string_to_array(current_setting('app.agencies', true), ',')::uuid[]));
alter table section_assignment enable row level security;
create policy section_assignment_scope on section_assignment for all to sti_app using (
    current_setting('app.scope', true) = 'all'
    or agency_id = any (string_to_array(current_setting('app.agencies', true), ',')::uuid[]));

grant usage on sequence data_request_number to sti_app;
grant select, insert on notice, notice_read, data_request, data_request_opening, section_assignment to sti_app;
