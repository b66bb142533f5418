-- The paper behind a choice of method -------------------------------------------------------------------------------
create table method_document (
    id uuid not null,
    evaluation_id uuid not null,
    agency_id uuid not null,
    sha256 text not null,
    file_name text not null,
    media_type text not null,
    size bigint not null,
    uploaded_by uuid not null,
    uploaded_by_name text not null,
    uploaded_at timestamptz not null,
    constraint method_document_pk primary key (id),
    constraint method_document_evaluation_fk foreign key (evaluation_id) references evaluation (id),
    constraint method_document_content_fk foreign key (sha256) references stored_file (sha256),
    constraint method_document_uploaded_by_fk foreign key (uploaded_by) references person (id)
);
create index method_document_evaluation on method_document (evaluation_id);

-- Who carries an evaluation out, one row per choice -----------------------------------------------------------------
create table evaluation_method (
    id uuid not null,
    evaluation_id uuid not null,
    agency_id uuid not null,
    revision integer not null,
    method text not null,
    number text not null,
    decided_on date not null,
    document_id uuid not null,
    consultant text,
    own_unit boolean not null,
    conflict_reason text,
    reason text,
    chosen_by uuid not null,
    chosen_by_name text not null,
    at timestamptz not null,
    constraint evaluation_method_pk primary key (id),
    constraint evaluation_method_evaluation_fk foreign key (evaluation_id) references evaluation (id),
    constraint evaluation_method_document_fk foreign key (document_id) references method_document (id),
    constraint evaluation_method_chosen_by_fk foreign key (chosen_by) references person (id),
    constraint evaluation_method_revision_unique unique (evaluation_id, revision),
    constraint evaluation_method_revision_positive check (revision >= 1),
    constraint evaluation_method_known check (method in ('DEPARTMENT', 'CONSULTANT', 'COUNCIL')),
    constraint evaluation_method_consultant check ((method = 'CONSULTANT') = (consultant is not null)),
    constraint evaluation_method_own_unit_reasoned check (
        (own_unit and method = 'DEPARTMENT') = (conflict_reason is not null)),
    constraint evaluation_method_change_reasoned check ((revision > 1) = (reason is not null))
);

create trigger method_document_written_once before update or delete or truncate on method_document
    for each statement execute function sti_refuse_change();
create trigger evaluation_method_written_once before update or delete or truncate on evaluation_method
    for each statement execute function sti_refuse_change();

-- The second lock: without a scope no row is there ------------------------------------------------------------------
alter table method_document enable row level security;
create policy method_document_scope on method_document for all to sti_app using (
    current_setting('app.scope', true) = 'all'
    or agency_id = any (string_to_array(current_setting('app.agencies', true), ',')::uuid[]));
alter table evaluation_method enable row level security;
create policy evaluation_method_scope on evaluation_method for all to sti_app using (
    current_setting('app.scope', true) = 'all'
    or agency_id = any (string_to_array(current_setting('app.agencies', true), ',')::uuid[]));

grant select, insert on method_document, evaluation_method to sti_app;
