-- Documents and their files: written once, a better file is the next revision -----------------------------------
create table evidence_document (
    id uuid not null,
    evaluation_id uuid not null,
    agency_id uuid not null,
    title text collate "vi-x-icu" not null,
    issuer text,
    number text,
    issued_on date,
    period_from date,
    period_to date,
    created_by uuid not null,
    created_at timestamptz not null,
    constraint evidence_document_pk primary key (id),
    constraint evidence_document_evaluation_fk foreign key (evaluation_id) references evaluation (id),
    constraint evidence_document_agency_fk foreign key (agency_id) references agency (id),
    constraint evidence_document_created_by_fk foreign key (created_by) references person (id),
    constraint evidence_document_period_order check (period_to is null or period_from is null or period_to >= period_from)
);
create index evidence_document_evaluation on evidence_document (evaluation_id, created_at desc);

create table evidence_revision (
    id uuid not null,
    document_id uuid not null,
    evaluation_id uuid not null,
    agency_id uuid not null,
    revision integer not null,
    sha256 text not null,
    file_name text not null,
    media_type text not null,
    size bigint not null,
    uploaded_by uuid not null,
    uploaded_by_name text not null,
    uploaded_at timestamptz not null,
    constraint evidence_revision_pk primary key (id),
    constraint evidence_revision_document_fk foreign key (document_id) references evidence_document (id),
    constraint evidence_revision_uploaded_by_fk foreign key (uploaded_by) references person (id),
    constraint evidence_revision_number_unique unique (document_id, revision),
    constraint evidence_revision_number_positive check (revision >= 1),
    constraint evidence_revision_sha256_form check (sha256 ~ '^[0-9a-f]{64}$'),
    constraint evidence_revision_size_positive check (size > 0),
    constraint evidence_revision_name_length check (length(file_name) between 1 and 200)
);
create index evidence_revision_content on evidence_revision (sha256);

create trigger evidence_document_written_once before update or delete or truncate on evidence_document
    for each statement execute function sti_refuse_change();
create trigger evidence_revision_written_once before update or delete or truncate on evidence_revision
    for each statement execute function sti_refuse_change();

-- What a file proves; a link that is taken back stays as a row ---------------------------------------------------
create table evidence_link (
    id uuid not null,
    revision_id uuid not null,
    document_id uuid not null,
    evaluation_id uuid not null,
    agency_id uuid not null,
    indicator_code text not null,
    period text,
    page integer,
    decision text not null,
    reason text,
    decided_by uuid,
    decided_by_name text,
    decided_at timestamptz,
    created_by uuid not null,
    created_at timestamptz not null,
    withdrawn_by uuid,
    withdrawn_at timestamptz,
    version bigint not null,
    constraint evidence_link_pk primary key (id),
    constraint evidence_link_revision_fk foreign key (revision_id) references evidence_revision (id),
    constraint evidence_link_document_fk foreign key (document_id) references evidence_document (id),
    constraint evidence_link_evaluation_fk foreign key (evaluation_id) references evaluation (id),
    constraint evidence_link_decided_by_fk foreign key (decided_by) references person (id),
    constraint evidence_link_created_by_fk foreign key (created_by) references person (id),
    constraint evidence_link_withdrawn_by_fk foreign key (withdrawn_by) references person (id),
    constraint evidence_link_page_positive check (page >= 1),
    constraint evidence_link_decision_known check (decision in ('PENDING', 'ACCEPTED', 'REJECTED')),
    constraint evidence_link_rejection_reasoned check (decision <> 'REJECTED' or reason is not null),
    constraint evidence_link_decision_whole check (decision = 'PENDING' or (decided_by is not null and decided_at is not null)),
    constraint evidence_link_withdrawal_whole check ((withdrawn_at is null) = (withdrawn_by is null))
);
create unique index evidence_link_standing_unique on evidence_link (revision_id, indicator_code, period, page)
    nulls not distinct where withdrawn_at is null;
create index evidence_link_evaluation on evidence_link (evaluation_id, indicator_code);
create index evidence_link_document on evidence_link (document_id);

-- The second lock: without a scope no row is there ---------------------------------------------------------------
alter table evidence_document enable row level security;
create policy evidence_document_scope on evidence_document for all to sti_app using (
    current_setting('app.scope', true) = 'all'
    or agency_id = any (string_to_array(current_setting('app.agencies', true), ',')::uuid[]));
alter table evidence_revision enable row level security;
create policy evidence_revision_scope on evidence_revision for all to sti_app using (
    current_setting('app.scope', true) = 'all'
    or agency_id = any (string_to_array(current_setting('app.agencies', true), ',')::uuid[]));
alter table evidence_link enable row level security;
create policy evidence_link_scope on evidence_link for all to sti_app using (
    current_setting('app.scope', true) = 'all'
    or agency_id = any (string_to_array(current_setting('app.agencies', true), ',')::uuid[]));

grant select, insert on evidence_document, evidence_revision to sti_app;
grant select, insert, update on evidence_link to sti_app;
