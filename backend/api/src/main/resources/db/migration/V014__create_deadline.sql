-- When entry ends for one evaluation: what decisions have made of the campaign's deadline ---------------------------
alter table evaluation add column moved_deadline date;
alter table evaluation add column open_until date;

-- The paper behind a decision ---------------------------------------------------------------------------------------
create table deadline_document (
    id uuid not null,
    campaign_id uuid not null,
    sha256 text not null,
    file_name text not null,
    media_type text not null,
    size bigint not null,
    uploaded_by uuid not null,
    uploaded_by_name text not null,
    uploaded_at timestamptz not null,
    constraint deadline_document_pk primary key (id),
    constraint deadline_document_campaign_fk foreign key (campaign_id) references campaign (id),
    constraint deadline_document_content_fk foreign key (sha256) references stored_file (sha256),
    constraint deadline_document_uploaded_by_fk foreign key (uploaded_by) references person (id)
);

-- Extensions move the deadline, late entry opens without moving it, incidents move it by their length ---------------
create table deadline_decision (
    id uuid not null,
    campaign_id uuid not null,
    kind text not null,
    number text,
    decided_on date,
    reason text not null,
    document_id uuid not null,
    deadline date,
    open_until date,
    outage_from timestamptz,
    outage_to timestamptz,
    decided_by uuid not null,
    decided_by_name text not null,
    at timestamptz not null,
    constraint deadline_decision_pk primary key (id),
    constraint deadline_decision_campaign_fk foreign key (campaign_id) references campaign (id),
    constraint deadline_decision_document_fk foreign key (document_id) references deadline_document (id),
    constraint deadline_decision_by_fk foreign key (decided_by) references person (id),
    constraint deadline_decision_kind_known check (kind in ('EXTENSION', 'LATE_ENTRY', 'INCIDENT')),
    constraint deadline_decision_numbered check (kind = 'INCIDENT' or (number is not null and decided_on is not null)),
    constraint deadline_decision_extension check ((kind = 'EXTENSION') = (deadline is not null)),
    constraint deadline_decision_late_entry check ((kind = 'LATE_ENTRY') = (open_until is not null)),
    constraint deadline_decision_incident check (
        (kind = 'INCIDENT') = (outage_from is not null) and (kind = 'INCIDENT') = (outage_to is not null)
        and (outage_from is null or outage_from < outage_to))
);
create index deadline_decision_campaign on deadline_decision (campaign_id, at);

create table deadline_effect (
    decision_id uuid not null,
    evaluation_id uuid not null,
    agency_id uuid not null,
    deadline_before date not null,
    deadline_after date not null,
    constraint deadline_effect_pk primary key (decision_id, evaluation_id),
    constraint deadline_effect_decision_fk foreign key (decision_id) references deadline_decision (id),
    constraint deadline_effect_evaluation_fk foreign key (evaluation_id) references evaluation (id)
);
create index deadline_effect_evaluation on deadline_effect (evaluation_id);

create table deadline_revocation (
    decision_id uuid not null,
    reason text not null,
    revoked_by uuid not null,
    revoked_by_name text not null,
    at timestamptz not null,
    constraint deadline_revocation_pk primary key (decision_id),
    constraint deadline_revocation_decision_fk foreign key (decision_id) references deadline_decision (id),
    constraint deadline_revocation_by_fk foreign key (revoked_by) references person (id)
);

-- A unit asks for more time; the department answers -----------------------------------------------------------------
create table extension_request (
    id uuid not null,
    evaluation_id uuid not null,
    agency_id uuid not null,
    days integer not null,
    reason text not null,
    asked_by uuid not null,
    asked_by_name text not null,
    at timestamptz not null,
    constraint extension_request_pk primary key (id),
    constraint extension_request_evaluation_fk foreign key (evaluation_id) references evaluation (id),
    constraint extension_request_by_fk foreign key (asked_by) references person (id),
    constraint extension_request_days_range check (days between 1 and 180)
);
create index extension_request_evaluation on extension_request (evaluation_id, at);

create table extension_answer (
    request_id uuid not null,
    agency_id uuid not null,
    granted boolean not null,
    reason text not null,
    decision_id uuid,
    answered_by uuid not null,
    answered_by_name text not null,
    at timestamptz not null,
    constraint extension_answer_pk primary key (request_id),
    constraint extension_answer_request_fk foreign key (request_id) references extension_request (id),
    constraint extension_answer_decision_fk foreign key (decision_id) references deadline_decision (id),
    constraint extension_answer_by_fk foreign key (answered_by) references person (id),
    constraint extension_answer_granted_by_decision check (granted = (decision_id is not null))
);

create trigger deadline_document_written_once before update or delete or truncate on deadline_document
    for each statement execute function sti_refuse_change();
create trigger deadline_decision_written_once before update or delete or truncate on deadline_decision
    for each statement execute function sti_refuse_change();
create trigger deadline_effect_written_once before update or delete or truncate on deadline_effect
    for each statement execute function sti_refuse_change();
create trigger deadline_revocation_written_once before update or delete or truncate on deadline_revocation
    for each statement execute function sti_refuse_change();
create trigger extension_request_written_once before update or delete or truncate on extension_request
    for each statement execute function sti_refuse_change();
create trigger extension_answer_written_once before update or delete or truncate on extension_answer
    for each statement execute function sti_refuse_change();

-- The second lock: without a scope no row is there ------------------------------------------------------------------
alter table deadline_effect enable row level security;
create policy deadline_effect_scope on deadline_effect for all to sti_app using (
    current_setting('app.scope', true) = 'all'
    or agency_id = any (string_to_array(current_setting('app.agencies', true), ',')::uuid[]));
alter table extension_request enable row level security;
create policy extension_request_scope on extension_request for all to sti_app using (
    current_setting('app.scope', true) = 'all'
    or agency_id = any (string_to_array(current_setting('app.agencies', true), ',')::uuid[]));
alter table extension_answer enable row level security;
create policy extension_answer_scope on extension_answer for all to sti_app using (
    current_setting('app.scope', true) = 'all'
    or agency_id = any (string_to_array(current_setting('app.agencies', true), ',')::uuid[]));

grant select, insert on deadline_document, deadline_decision, deadline_effect, deadline_revocation, extension_request,
    extension_answer to sti_app;
