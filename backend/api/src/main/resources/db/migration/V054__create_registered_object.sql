-- What the city evaluates besides organizations: strategies, policies, plans, programmes --------------------------------
create table registered_object (
    id uuid not null,
    kind text not null,
    subtype text,
    code text not null,
    name_vi text collate "vi-x-icu" not null,
    name_en text,
    agency_id uuid not null,
    starts_on date not null,
    ends_on date,
    scope text,
    published boolean not null,
    illustrative boolean not null,
    bound_by text,
    bound_on date,
    created_by uuid not null,
    created_at timestamptz not null,
    changed_at timestamptz not null,
    version bigint not null,
    constraint registered_object_pk primary key (id),
    constraint registered_object_code_unique unique (code),
    constraint registered_object_agency_fk foreign key (agency_id) references agency (id),
    constraint registered_object_created_by_fk foreign key (created_by) references person (id),
    constraint registered_object_kind_known check (kind in ('STRATEGY', 'POLICY', 'PLAN', 'PROGRAMME')),
    constraint registered_object_dates_order check (ends_on is null or ends_on >= starts_on),
    constraint registered_object_bound_whole check ((bound_by is null) = (bound_on is null))
);
create index registered_object_agency on registered_object (agency_id);
create index registered_object_search on registered_object using gin ((sti_fold(code || ' ' || name_vi)) gin_trgm_ops);

-- The papers on which it rests; one added is never taken away ------------------------------------------------------------
create table registered_document (
    id uuid not null,
    object_id uuid not null,
    kind text not null,
    title text not null,
    number text not null,
    issued_on date not null,
    issuer text not null,
    sha256 text,
    file_name text,
    media_type text,
    size bigint,
    added_by uuid not null,
    added_by_name text not null,
    added_at timestamptz not null,
    constraint registered_document_pk primary key (id),
    constraint registered_document_object_fk foreign key (object_id) references registered_object (id),
    constraint registered_document_content_fk foreign key (sha256) references stored_file (sha256),
    constraint registered_document_added_by_fk foreign key (added_by) references person (id),
    constraint registered_document_once unique (object_id, number, issued_on),
    constraint registered_document_kind_known check (
        kind in ('DECISION', 'RESOLUTION', 'PLAN', 'REPORT', 'LETTER', 'OTHER')),
    constraint registered_document_file_whole check (
        (sha256 is null) = (file_name is null) and (sha256 is null) = (media_type is null) and (sha256 is null) = (size is null))
);
create trigger registered_document_written_once before update or delete or truncate on registered_document
    for each statement execute function sti_refuse_change();

-- What it is to achieve; indicators are followed under an objective ---------------------------------------------------------
create table registered_objective (
    id uuid not null,
    object_id uuid not null,
    phase text,
    code text not null,
    text_vi text not null,
    text_en text,
    document text,
    changed_at timestamptz not null,
    version bigint not null,
    constraint registered_objective_pk primary key (id),
    constraint registered_objective_object_fk foreign key (object_id) references registered_object (id),
    constraint registered_objective_phase_known check (phase in ('BEFORE', 'AFTER')),
    constraint registered_objective_code_unique unique nulls not distinct (object_id, phase, code)
);

-- The second lock: published ones are everybody's, the others of those who lead them or see the whole city ---------------------
alter table registered_object enable row level security;
create policy registered_object_scope on registered_object for all to sti_app using (
    published
    or current_setting('app.scope', true) = 'all'
    or agency_id = any (string_to_array(current_setting('app.agencies', true), ',')::uuid[]))
    with check (
    current_setting('app.scope', true) = 'all'
    or agency_id = any (string_to_array(current_setting('app.agencies', true), ',')::uuid[]));
alter table registered_document enable row level security;
create policy registered_document_scope on registered_document for all to sti_app using (
    exists (select from registered_object o where o.id = object_id));
alter table registered_objective enable row level security;
create policy registered_objective_scope on registered_objective for all to sti_app using (
    exists (select from registered_object o where o.id = object_id));

grant select, insert, update on registered_object to sti_app;
grant select, insert on registered_document to sti_app;
grant select, insert, update on registered_objective to sti_app;
