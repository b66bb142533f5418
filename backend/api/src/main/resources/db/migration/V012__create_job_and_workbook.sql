-- Long work: asked for in a request, done by whichever replica is free ---------------------------------------------
create table job (
    id uuid not null,
    kind text not null,
    state text not null,
    owner_id uuid not null,
    agency_id uuid not null,
    object_type text not null,
    object_id uuid not null,
    done integer not null,
    total integer,
    result_path text,
    problem text,
    attempts integer not null,
    worker uuid,
    lease_until timestamptz,
    cancel_requested boolean not null,
    created_at timestamptz not null,
    started_at timestamptz,
    finished_at timestamptz,
    constraint job_pk primary key (id),
    constraint job_owner_fk foreign key (owner_id) references person (id),
    constraint job_agency_fk foreign key (agency_id) references agency (id),
    constraint job_state_known check (state in ('QUEUED', 'RUNNING', 'SUCCEEDED', 'FAILED', 'CANCELLED')),
    constraint job_running_leased check (state <> 'RUNNING' or (worker is not null and lease_until is not null)),
    constraint job_ended_whole check ((state in ('SUCCEEDED', 'FAILED', 'CANCELLED')) = (finished_at is not null)),
    constraint job_failed_because check ((state = 'FAILED') = (problem is not null)),
    constraint job_problem_object check (problem is null or problem is json object),
    constraint job_progress check (done >= 0 and (total is null or done <= total))
);
create index job_open on job (created_at) where state in ('QUEUED', 'RUNNING');
create index job_owner on job (owner_id, created_at desc);

-- Workbooks that came back ----------------------------------------------------------------------------------------
create table workbook_import (
    id uuid not null,
    evaluation_id uuid not null,
    agency_id uuid not null,
    campaign_id uuid not null,
    job_id uuid not null,
    state text not null,
    file_name text not null,
    sha256 text not null,
    size bigint not null,
    media_type text not null,
    content text,
    uploaded_by uuid not null,
    uploaded_by_name text not null,
    uploaded_at timestamptz not null,
    mode text,
    written integer,
    committed_by_name text,
    committed_at timestamptz,
    constraint workbook_import_pk primary key (id),
    constraint workbook_import_evaluation_fk foreign key (evaluation_id) references evaluation (id),
    constraint workbook_import_agency_fk foreign key (agency_id) references agency (id),
    constraint workbook_import_job_fk foreign key (job_id) references job (id),
    constraint workbook_import_uploaded_by_fk foreign key (uploaded_by) references person (id),
    constraint workbook_import_state_known check (state in ('READING', 'READ', 'COMMITTED')),
    constraint workbook_import_content_object check (content is null or content is json object),
    constraint workbook_import_read_whole check (state = 'READING' or content is not null),
    constraint workbook_import_committed_whole check (
        (state = 'COMMITTED') = (committed_at is not null and committed_by_name is not null and mode is not null and written is not null)),
    constraint workbook_import_mode_known check (mode is null or mode in ('ALL_OR_NOTHING', 'VALID_ONLY')),
    constraint workbook_import_sha256_form check (sha256 ~ '^[0-9a-f]{64}$'),
    constraint workbook_import_size_positive check (size > 0)
);
create index workbook_import_evaluation on workbook_import (evaluation_id, uploaded_at desc);

-- The second lock: without a scope no row is there ---------------------------------------------------------------
alter table job enable row level security;
create policy job_scope on job for all to sti_app using (
    current_setting('app.scope', true) = 'all'
    or agency_id = any (string_to_array(current_setting('app.agencies', true), ',')::uuid[]));
alter table workbook_import enable row level security;
create policy workbook_import_scope on workbook_import for all to sti_app using (
    current_setting('app.scope', true) = 'all'
    or agency_id = any (string_to_array(current_setting('app.agencies', true), ',')::uuid[]));

grant select, insert, update on job, workbook_import to sti_app;
