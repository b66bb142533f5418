-- Which grade fed which budget document (requirement O3), as it was then; never changed --------------------------------------
create table budget_document (
    id uuid not null,
    campaign_id uuid not null,
    kind text not null,
    number text not null,
    issued_on date not null,
    issuer text not null,
    recorded_by uuid not null,
    recorded_by_name text not null,
    recorded_at timestamptz not null,
    constraint budget_document_pk primary key (id),
    constraint budget_document_campaign_fk foreign key (campaign_id) references campaign (id),
    constraint budget_document_by_fk foreign key (recorded_by) references person (id),
    constraint budget_document_once unique (campaign_id, number, issued_on),
    constraint budget_document_kind_known check (kind in ('PROPOSAL', 'ESTIMATE', 'DECISION'))
);

create table budget_document_file (
    document_id uuid not null,
    sha256 text not null,
    file_name text not null,
    media_type text not null,
    size bigint not null,
    uploaded_by uuid not null,
    uploaded_by_name text not null,
    uploaded_at timestamptz not null,
    constraint budget_document_file_pk primary key (document_id),
    constraint budget_document_file_document_fk foreign key (document_id) references budget_document (id),
    constraint budget_document_file_content_fk foreign key (sha256) references stored_file (sha256),
    constraint budget_document_file_by_fk foreign key (uploaded_by) references person (id)
);

create table budget_grade (
    document_id uuid not null,
    evaluation_id uuid not null,
    agency_id uuid not null,
    basis text not null,
    grade text not null,
    total_shown text,
    result_digest text not null,
    seal_number text,
    constraint budget_grade_pk primary key (document_id, evaluation_id),
    constraint budget_grade_document_fk foreign key (document_id) references budget_document (id),
    constraint budget_grade_evaluation_fk foreign key (evaluation_id) references evaluation (id),
    constraint budget_grade_basis_known check (basis in ('PRELIMINARY', 'FINAL')),
    constraint budget_grade_final_sealed check ((basis = 'FINAL') = (seal_number is not null))
);
create index budget_grade_evaluation on budget_grade (evaluation_id);

create trigger budget_document_written_once before update or delete or truncate on budget_document
    for each statement execute function sti_refuse_change();
create trigger budget_document_file_written_once before update or delete or truncate on budget_document_file
    for each statement execute function sti_refuse_change();
create trigger budget_grade_written_once before update or delete or truncate on budget_grade
    for each statement execute function sti_refuse_change();

alter table budget_grade enable row level security;
create policy budget_grade_scope on budget_grade for all to sti_app using (
    current_setting('app.scope', true) = 'all'
    or agency_id = any (string_to_array(current_setting('app.agencies', true), ',')::uuid[]));
select sti_seats_on('budget_grade'::regclass);

grant select, insert on budget_document, budget_document_file, budget_grade to sti_app;
