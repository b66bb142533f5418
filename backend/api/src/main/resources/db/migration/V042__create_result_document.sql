-- The papers that findings and caps set aside rest on ---------------------------------------------------------------------
create table result_document (
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
    constraint result_document_pk primary key (id),
    constraint result_document_evaluation_fk foreign key (evaluation_id) references evaluation (id),
    constraint result_document_content_fk foreign key (sha256) references stored_file (sha256),
    constraint result_document_person_fk foreign key (uploaded_by) references person (id)
);
create index result_document_evaluation on result_document (evaluation_id);

create trigger result_document_written_once before update or delete or truncate on result_document
    for each statement execute function sti_refuse_change();
alter table result_document enable row level security;
create policy result_document_scope on result_document for all to sti_app using (
    current_setting('app.scope', true) = 'all'
    or agency_id = any (string_to_array(current_setting('app.agencies', true), ',')::uuid[]));
select sti_seats_on('result_document'::regclass);
grant select, insert on result_document to sti_app;

-- What was decided before documents were kept names its document in words only.
alter table irregularity add column document_id uuid,
    add constraint irregularity_document_fk foreign key (document_id) references result_document (id);
alter table cap_exemption add column document_id uuid,
    add constraint cap_exemption_document_fk foreign key (document_id) references result_document (id);
