-- Cells of the grid, one row per revision: nothing saved is ever replaced -----------------------------------------
create table indicator_value (
    id uuid not null,
    evaluation_id uuid not null,
    agency_id uuid not null,
    indicator_code text not null,
    period text not null,
    revision integer not null,
    state text not null,
    value text,
    explanation text,
    entered_by uuid not null,
    entered_by_name text not null,
    entered_at timestamptz not null,
    constraint indicator_value_pk primary key (id),
    constraint indicator_value_evaluation_fk foreign key (evaluation_id) references evaluation (id),
    constraint indicator_value_agency_fk foreign key (agency_id) references agency (id),
    constraint indicator_value_entered_by_fk foreign key (entered_by) references person (id),
    constraint indicator_value_revision_unique unique (evaluation_id, indicator_code, period, revision),
    constraint indicator_value_revision_positive check (revision >= 1),
    constraint indicator_value_period_form check (period = 'single' or period ~ '^[1-9][0-9]{3}$'),
    constraint indicator_value_state_known check (state in ('REPORTED', 'NOT_REPORTED', 'NOT_APPLICABLE')),
    constraint indicator_value_is_object check (value is null or value is json object),
    constraint indicator_value_left_out_reasoned check (state <> 'NOT_APPLICABLE' or (explanation is not null and value is null)),
    constraint indicator_value_explanation_length check (length(explanation) between 1 and 4000)
);
create index indicator_value_person on indicator_value (evaluation_id, entered_by);

-- The department's word on an indicator, one row per decision -----------------------------------------------------
create table appraisal (
    id uuid not null,
    evaluation_id uuid not null,
    agency_id uuid not null,
    indicator_code text not null,
    revision integer not null,
    decision text not null,
    level integer,
    reason text,
    seen_values integer not null,
    seen_evidence integer not null,
    decided_by uuid not null,
    decided_by_name text not null,
    decided_at timestamptz not null,
    constraint appraisal_pk primary key (id),
    constraint appraisal_evaluation_fk foreign key (evaluation_id) references evaluation (id),
    constraint appraisal_agency_fk foreign key (agency_id) references agency (id),
    constraint appraisal_decided_by_fk foreign key (decided_by) references person (id),
    constraint appraisal_revision_unique unique (evaluation_id, indicator_code, revision),
    constraint appraisal_revision_positive check (revision >= 1),
    constraint appraisal_decision_known check (decision in ('ACCEPTED', 'RETURNED', 'NOT_APPLICABLE')),
    constraint appraisal_level_range check (level is null or (level between 0 and 5 and decision = 'ACCEPTED')),
    constraint appraisal_reasoned check (reason is not null or (decision = 'ACCEPTED' and level is null))
);
create index appraisal_person on appraisal (evaluation_id, decided_by);

create trigger indicator_value_written_once before update or delete or truncate on indicator_value
    for each statement execute function sti_refuse_change();
create trigger appraisal_written_once before update or delete or truncate on appraisal
    for each statement execute function sti_refuse_change();

-- The second lock: without a scope no row is there ---------------------------------------------------------------
alter table indicator_value enable row level security;
create policy indicator_value_scope on indicator_value for all to sti_app using (
    current_setting('app.scope', true) = 'all'
    or agency_id = any (string_to_array(current_setting('app.agencies', true), ',')::uuid[]));
alter table appraisal enable row level security;
create policy appraisal_scope on appraisal for all to sti_app using (
    current_setting('app.scope', true) = 'all'
    or agency_id = any (string_to_array(current_setting('app.agencies', true), ',')::uuid[]));

grant select, insert on indicator_value, appraisal to sti_app;
