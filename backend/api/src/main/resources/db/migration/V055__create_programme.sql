-- Programmes of the city (plan section II.3; NĐ 262/2025 Điều 48) ------------------------------------------------------------
create table programme (
    id uuid not null,
    first_ends_on date not null,
    constraint programme_pk primary key (id),
    constraint programme_object_fk foreign key (id) references registered_object (id)
);

create table programme_budget (
    programme_id uuid not null,
    budget_year integer not null,
    source text not null,
    amount bigint not null,
    constraint programme_budget_pk primary key (programme_id, budget_year, source),
    constraint programme_budget_programme_fk foreign key (programme_id) references programme (id),
    constraint programme_budget_year_range check (budget_year between 2000 and 2100),
    constraint programme_budget_source_known check (source in ('CITY', 'CENTRAL', 'ENTERPRISE', 'AID', 'OTHER')),
    constraint programme_budget_amount_range check (amount >= 0)
);

create table programme_product (
    programme_id uuid not null,
    position integer not null,
    name text not null,
    quantity text,
    unit text,
    constraint programme_product_pk primary key (programme_id, position),
    constraint programme_product_programme_fk foreign key (programme_id) references programme (id)
);

-- What was decided of it; never taken back -----------------------------------------------------------------------------------
create table programme_decision (
    id uuid not null,
    programme_id uuid not null,
    kind text not null,
    number text not null,
    decided_on date not null,
    reason text not null,
    stage text,
    ends_before date,
    ends_after date,
    recorded_by uuid not null,
    recorded_by_name text not null,
    recorded_at timestamptz not null,
    constraint programme_decision_pk primary key (id),
    constraint programme_decision_programme_fk foreign key (programme_id) references programme (id),
    constraint programme_decision_by_fk foreign key (recorded_by) references person (id),
    constraint programme_decision_kind_known check (
        kind in ('EXTENSION', 'EARLY_END', 'STAGE_EXCEPTION', 'STAGE_WAIVER')),
    constraint programme_decision_stage_named check ((kind in ('STAGE_EXCEPTION', 'STAGE_WAIVER')) = (stage is not null)),
    constraint programme_decision_end_moved check (
        (kind in ('EXTENSION', 'EARLY_END')) = (ends_before is not null and ends_after is not null)),
    constraint programme_decision_end_later check (kind <> 'EXTENSION' or ends_after > ends_before),
    constraint programme_decision_end_earlier check (kind <> 'EARLY_END' or ends_after < ends_before)
);
create trigger programme_decision_written_once before update or delete or truncate on programme_decision
    for each statement execute function sti_refuse_change();

-- The four stages of its evaluation -------------------------------------------------------------------------------------------
create table programme_stage (
    id uuid not null,
    programme_id uuid not null,
    stage text not null,
    method text not null,
    criteria_set_id uuid not null,
    begun_on date not null,
    exception_id uuid,
    concluded_on date,
    conclusion text,
    document text,
    constraint programme_stage_pk primary key (id),
    constraint programme_stage_programme_fk foreign key (programme_id) references programme (id),
    constraint programme_stage_criteria_fk foreign key (criteria_set_id) references criteria_set (id),
    constraint programme_stage_exception_fk foreign key (exception_id) references programme_decision (id),
    constraint programme_stage_once unique (programme_id, stage),
    constraint programme_stage_known check (stage in ('EX_ANTE', 'MIDTERM', 'FINAL', 'IMPACT')),
    constraint programme_stage_method_known check (method in ('SELF', 'CONSULTANT', 'COUNCIL')),
    constraint programme_stage_ex_ante_method check (stage <> 'EX_ANTE' or method <> 'SELF'),
    constraint programme_stage_concluded_whole check (
        (concluded_on is null) = (conclusion is null) and (concluded_on is null) = (document is null)),
    constraint programme_stage_dates_order check (concluded_on >= begun_on)
);

alter table programme enable row level security;
create policy programme_scope on programme for all to sti_app using (
    exists (select from registered_object o where o.id = programme.id));
alter table programme_budget enable row level security;
create policy programme_budget_scope on programme_budget for all to sti_app using (
    exists (select from registered_object o where o.id = programme_id));
alter table programme_product enable row level security;
create policy programme_product_scope on programme_product for all to sti_app using (
    exists (select from registered_object o where o.id = programme_id));
alter table programme_decision enable row level security;
create policy programme_decision_scope on programme_decision for all to sti_app using (
    exists (select from registered_object o where o.id = programme_id));
alter table programme_stage enable row level security;
create policy programme_stage_scope on programme_stage for all to sti_app using (
    exists (select from registered_object o where o.id = programme_id));

grant select, insert, update on programme to sti_app;
grant select, insert, update, delete on programme_budget, programme_product to sti_app;
grant select, insert on programme_decision to sti_app;
grant select, insert, update on programme_stage to sti_app;
