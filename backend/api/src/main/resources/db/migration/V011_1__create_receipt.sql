-- Taking back before the deadline is an act of its own ----------------------------------------------------------------
alter table evaluation_transition drop constraint evaluation_transition_action_known;
alter table evaluation_transition add constraint evaluation_transition_action_known check (action in
    ('OPEN', 'SUBMIT', 'CERTIFY', 'START_APPRAISAL', 'FINISH_APPRAISAL', 'PROPOSE', 'APPROVE', 'RETURN', 'UNSUBMIT'));

-- The head puts a member in charge of certifying, by a paper and for a time --------------------------------------------
create table certification_delegation (
    id uuid not null,
    agency_id uuid not null,
    head_id uuid not null,
    head_name text not null,
    delegate_id uuid not null,
    delegate_name text not null,
    document_number text not null,
    document_date date not null,
    valid_from date not null,
    valid_to date not null,
    created_at timestamptz not null,
    revoked_at timestamptz,
    revoked_by uuid,
    revoked_reason text,
    version bigint not null,
    constraint certification_delegation_pk primary key (id),
    constraint certification_delegation_agency_fk foreign key (agency_id) references agency (id),
    constraint certification_delegation_head_fk foreign key (head_id) references person (id),
    constraint certification_delegation_delegate_fk foreign key (delegate_id) references person (id),
    constraint certification_delegation_order check (valid_to >= valid_from),
    constraint certification_delegation_other check (delegate_id <> head_id),
    constraint certification_delegation_revoked_whole check (
        (revoked_at is null) = (revoked_by is null) and (revoked_at is null) = (revoked_reason is null))
);
create index certification_delegation_agency on certification_delegation (agency_id, delegate_id);

-- What exactly was certified; the text is what the digest was made of --------------------------------------------------
create table certification_receipt (
    id uuid not null,
    evaluation_id uuid not null,
    agency_id uuid not null,
    number integer not null,
    digest text not null,
    content text not null,
    previous_digest text,
    statement text not null,
    by_person uuid not null,
    by_name text not null,
    delegation_id uuid,
    at timestamptz not null,
    constraint certification_receipt_pk primary key (id),
    constraint certification_receipt_evaluation_fk foreign key (evaluation_id) references evaluation (id),
    constraint certification_receipt_agency_fk foreign key (agency_id) references agency (id),
    constraint certification_receipt_person_fk foreign key (by_person) references person (id),
    constraint certification_receipt_delegation_fk foreign key (delegation_id) references certification_delegation (id),
    constraint certification_receipt_number_unique unique (evaluation_id, number),
    constraint certification_receipt_number_positive check (number >= 1),
    constraint certification_receipt_digest_form check (digest ~ '^[0-9a-f]{64}$'),
    constraint certification_receipt_digest_right check (digest = encode(sha256(convert_to(content, 'UTF8')), 'hex')),
    constraint certification_receipt_chain check ((number = 1) = (previous_digest is null))
);
create trigger certification_receipt_written_once before update or delete or truncate on certification_receipt
    for each statement execute function sti_refuse_change();

alter table certification_receipt enable row level security;
create policy certification_receipt_scope on certification_receipt for all to sti_app using (
    current_setting('app.scope', true) = 'all'
    or agency_id = any (string_to_array(current_setting('app.agencies', true), ',')::uuid[]));
alter table certification_delegation enable row level security;
create policy certification_delegation_scope on certification_delegation for all to sti_app using (
    current_setting('app.scope', true) = 'all'
    or agency_id = any (string_to_array(current_setting('app.agencies', true), ',')::uuid[]));

grant select, insert on certification_receipt to sti_app;
grant select, insert, update on certification_delegation to sti_app;
