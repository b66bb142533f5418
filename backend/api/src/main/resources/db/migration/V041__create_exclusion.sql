-- That an indicator does not apply was decided by one person and approved by another; a new decision needs a new approval ----
create table exclusion_approval (
    id uuid not null,
    evaluation_id uuid not null,
    agency_id uuid not null,
    indicator_code text not null,
    appraisal_revision integer not null,
    approved_by uuid not null,
    approved_by_name text not null,
    approved_at timestamptz not null,
    constraint exclusion_approval_pk primary key (id),
    constraint exclusion_approval_evaluation_fk foreign key (evaluation_id) references evaluation (id),
    constraint exclusion_approval_person_fk foreign key (approved_by) references person (id),
    constraint exclusion_approval_once unique (evaluation_id, indicator_code, appraisal_revision)
);

-- The paper behind a council's word -----------------------------------------------------------------------------------
create table exclusion_document (
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
    constraint exclusion_document_pk primary key (id),
    constraint exclusion_document_evaluation_fk foreign key (evaluation_id) references evaluation (id),
    constraint exclusion_document_content_fk foreign key (sha256) references stored_file (sha256),
    constraint exclusion_document_person_fk foreign key (uploaded_by) references person (id)
);
create index exclusion_document_evaluation on exclusion_document (evaluation_id);

-- A council confirmed that more than 30% of a group's weight does not apply, for just these groups and indicators -----------
create table exclusion_confirmation (
    id uuid not null,
    evaluation_id uuid not null,
    agency_id uuid not null,
    revision integer not null,
    covers text not null,
    number text not null,
    decided_on date not null,
    document_id uuid not null,
    recorded_by uuid not null,
    recorded_by_name text not null,
    recorded_at timestamptz not null,
    constraint exclusion_confirmation_pk primary key (id),
    constraint exclusion_confirmation_evaluation_fk foreign key (evaluation_id) references evaluation (id),
    constraint exclusion_confirmation_document_fk foreign key (document_id) references exclusion_document (id),
    constraint exclusion_confirmation_person_fk foreign key (recorded_by) references person (id),
    constraint exclusion_confirmation_once unique (evaluation_id, revision)
);

do $$
declare
    kept text;
begin
    foreach kept in array array['exclusion_approval', 'exclusion_document', 'exclusion_confirmation'] loop
        execute format('create trigger %I before update or delete or truncate on %I '
            || 'for each statement execute function sti_refuse_change()', kept || '_written_once', kept);
        execute format('alter table %I enable row level security', kept);
        execute format('create policy %I on %I for all to sti_app using ('
            || 'current_setting(''app.scope'', true) = ''all'' '
            || 'or agency_id = any (string_to_array(current_setting(''app.agencies'', true), '','')::uuid[]))',
            kept || '_scope', kept);
        perform sti_seats_on(kept::regclass);
        execute format('grant select, insert on %I to sti_app', kept);
    end loop;
end $$;
