-- Cells that a granted correction left open, "indicator/period" by spaces; null where a dossier opens and closes whole -----
alter table evaluation add column open_cells text;

-- Items of a return with reasons of their own ------------------------------------------------------------------------------
alter table evaluation_transition add column items text;
alter table evaluation_transition add constraint evaluation_transition_items_form check (items is null or items is json array);
alter table appraisal add column reason_code text;
alter table appraisal add constraint appraisal_reason_code_known check (
    reason_code is null or (decision = 'RETURNED' and reason_code in ('EVIDENCE_MISSING', 'EVIDENCE_DOES_NOT_SHOW',
        'FIGURE_WRONG', 'PERIOD_WRONG', 'EXPLANATION_MISSING', 'OTHER')));

-- An organization asks to correct what its head has certified; the department grants or refuses ---------------------------
create table correction_request (
    id uuid not null,
    evaluation_id uuid not null,
    agency_id uuid not null,
    cells text not null,
    reason text not null,
    asked_by uuid not null,
    asked_by_name text not null,
    at timestamptz not null,
    constraint correction_request_pk primary key (id),
    constraint correction_request_evaluation_fk foreign key (evaluation_id) references evaluation (id),
    constraint correction_request_agency_fk foreign key (agency_id) references agency (id),
    constraint correction_request_by_fk foreign key (asked_by) references person (id),
    constraint correction_request_cells_form check (cells ~ '^[^ /]+/[^ /]+( [^ /]+/[^ /]+)*$'),
    constraint correction_request_reason_length check (length(reason) between 1 and 2000)
);
create index correction_request_evaluation on correction_request (evaluation_id, at);

create table correction_answer (
    request_id uuid not null,
    agency_id uuid not null,
    granted boolean not null,
    reason text not null,
    due_on date,
    answered_by uuid not null,
    answered_by_name text not null,
    at timestamptz not null,
    constraint correction_answer_pk primary key (request_id),
    constraint correction_answer_request_fk foreign key (request_id) references correction_request (id),
    constraint correction_answer_by_fk foreign key (answered_by) references person (id),
    constraint correction_answer_due_when_granted check (granted = (due_on is not null)),
    constraint correction_answer_reason_length check (length(reason) between 1 and 2000)
);

create trigger correction_request_written_once before update or delete or truncate on correction_request
    for each statement execute function sti_refuse_change();
create trigger correction_answer_written_once before update or delete or truncate on correction_answer
    for each statement execute function sti_refuse_change();

-- The second lock: without a scope no row is there ------------------------------------------------------------------
alter table correction_request enable row level security;
create policy correction_request_scope on correction_request for all to sti_app using (
    current_setting('app.scope', true) = 'all'
    or agency_id = any (string_to_array(current_setting('app.agencies', true), ',')::uuid[]));
alter table correction_answer enable row level security;
create policy correction_answer_scope on correction_answer for all to sti_app using (
    current_setting('app.scope', true) = 'all'
    or agency_id = any (string_to_array(current_setting('app.agencies', true), ',')::uuid[]));

grant select, insert on correction_request, correction_answer to sti_app;
