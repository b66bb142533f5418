-- Plans for a period and for a year (plan section II.2); particulars are the register's ------------------------------------
create table plan (
    id uuid not null,
    earlier_id uuid,
    constraint plan_pk primary key (id),
    constraint plan_object_fk foreign key (id) references registered_object (id),
    constraint plan_earlier_fk foreign key (earlier_id) references plan (id),
    constraint plan_earlier_other check (earlier_id <> id)
);

-- Which annual plans make up a period: an annual plan is in one period at most --------------------------------------------
create table plan_member (
    period_id uuid not null,
    annual_id uuid not null,
    weight text not null,
    constraint plan_member_pk primary key (period_id, annual_id),
    constraint plan_member_period_fk foreign key (period_id) references plan (id),
    constraint plan_member_annual_fk foreign key (annual_id) references plan (id),
    constraint plan_member_one_period unique (annual_id),
    constraint plan_member_other check (period_id <> annual_id),
    constraint plan_member_weight_form check (weight ~ '^(0|[1-9][0-9]*)(\.[0-9]+)?$')
);

-- What an annual plan came to; the newest counts, none is taken back --------------------------------------------------------
create table plan_attainment (
    id uuid not null,
    plan_id uuid not null,
    percent text not null,
    document text not null,
    reason text,
    recorded_by uuid not null,
    recorded_by_name text not null,
    recorded_at timestamptz not null,
    constraint plan_attainment_pk primary key (id),
    constraint plan_attainment_plan_fk foreign key (plan_id) references plan (id),
    constraint plan_attainment_by_fk foreign key (recorded_by) references person (id),
    constraint plan_attainment_percent_form check (percent ~ '^(0|[1-9][0-9]*)(\.[0-9]+)?$')
);
create index plan_attainment_plan on plan_attainment (plan_id);
create trigger plan_attainment_written_once before update or delete or truncate on plan_attainment
    for each statement execute function sti_refuse_change();

-- Shortcomings, their causes, what is proposed; carried into the next plan by reference --------------------------------------
create table plan_finding (
    id uuid not null,
    plan_id uuid not null,
    shortcoming text not null,
    cause text not null,
    proposal text not null,
    carried_from uuid,
    recorded_by uuid not null,
    recorded_by_name text not null,
    recorded_at timestamptz not null,
    constraint plan_finding_pk primary key (id),
    constraint plan_finding_plan_fk foreign key (plan_id) references plan (id),
    constraint plan_finding_carried_fk foreign key (carried_from) references plan_finding (id),
    constraint plan_finding_by_fk foreign key (recorded_by) references person (id),
    constraint plan_finding_carried_once unique (plan_id, carried_from)
);
create trigger plan_finding_written_once before update or delete or truncate on plan_finding
    for each statement execute function sti_refuse_change();

-- How the indicators of the earlier plan go on in this one: by explicit link, never by name -----------------------------------
create table plan_chain_step (
    plan_id uuid not null,
    from_series uuid not null,
    to_series uuid,
    reason text,
    constraint plan_chain_step_pk primary key (plan_id, from_series),
    constraint plan_chain_step_plan_fk foreign key (plan_id) references plan (id),
    constraint plan_chain_step_from_fk foreign key (from_series) references target_series (id),
    constraint plan_chain_step_to_fk foreign key (to_series) references target_series (id),
    constraint plan_chain_step_to_once unique (plan_id, to_series),
    constraint plan_chain_step_end_reasoned check (to_series is not null or reason is not null)
);

alter table plan enable row level security;
create policy plan_scope on plan for all to sti_app using (
    exists (select from registered_object o where o.id = plan.id));
alter table plan_member enable row level security;
create policy plan_member_scope on plan_member for all to sti_app using (
    exists (select from registered_object o where o.id = period_id));
alter table plan_attainment enable row level security;
create policy plan_attainment_scope on plan_attainment for all to sti_app using (
    exists (select from registered_object o where o.id = plan_id));
alter table plan_finding enable row level security;
create policy plan_finding_scope on plan_finding for all to sti_app using (
    exists (select from registered_object o where o.id = plan_id));
alter table plan_chain_step enable row level security;
create policy plan_chain_step_scope on plan_chain_step for all to sti_app using (
    exists (select from registered_object o where o.id = plan_id));

grant select, insert, update on plan to sti_app;
grant select, insert, update, delete on plan_member, plan_chain_step to sti_app;
grant select, insert on plan_attainment, plan_finding to sti_app;
