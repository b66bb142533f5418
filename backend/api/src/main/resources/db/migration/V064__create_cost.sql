-- What tasks of a city plan are to cost and have cost, by source (plan III.1, III.2, III.5) ------------------------------------
-- One row for each task with costs: its version is what a change must have seen.
create table cost_ledger (
    plan_year integer not null,
    task_code text not null,
    version bigint not null,
    constraint cost_ledger_pk primary key (plan_year, task_code),
    constraint cost_ledger_task_fk foreign key (plan_year, task_code) references city_plan_task (year, code)
);

-- Exact đồng. Written once; a wrong one is withdrawn with its reason and stays to be seen.
create table cost_entry (
    id uuid not null,
    plan_year integer not null,
    task_code text not null,
    kind text not null,
    source text not null,
    source_name text,
    amount bigint not null,
    document_number text not null,
    document_date date not null,
    basis text not null,
    recorded_by uuid not null,
    recorded_by_name text not null,
    recorded_at timestamptz not null,
    constraint cost_entry_pk primary key (id),
    constraint cost_entry_ledger_fk foreign key (plan_year, task_code) references cost_ledger (plan_year, task_code),
    constraint cost_entry_by_fk foreign key (recorded_by) references person (id),
    constraint cost_entry_kind_known check (kind in ('ESTIMATE', 'SPENDING')),
    constraint cost_entry_source_known check (
        source in ('CITY_BUDGET', 'COMMUNE_BUDGET', 'CENTRAL_BUDGET', 'SPONSORSHIP', 'AID', 'OTHER')),
    constraint cost_entry_other_named check ((source = 'OTHER') = (source_name is not null)),
    constraint cost_entry_amount_range check (amount between 1 and 9000000000000)
);
create index cost_entry_task on cost_entry (plan_year, task_code, recorded_at);
create trigger cost_entry_written_once before update or delete or truncate on cost_entry
    for each statement execute function sti_refuse_change();

create table cost_withdrawal (
    entry_id uuid not null,
    reason text not null,
    withdrawn_by uuid not null,
    withdrawn_by_name text not null,
    withdrawn_at timestamptz not null,
    constraint cost_withdrawal_pk primary key (entry_id),
    constraint cost_withdrawal_entry_fk foreign key (entry_id) references cost_entry (id),
    constraint cost_withdrawal_by_fk foreign key (withdrawn_by) references person (id)
);
create trigger cost_withdrawal_written_once before update or delete or truncate on cost_withdrawal
    for each statement execute function sti_refuse_change();

grant select, insert, update on cost_ledger to sti_app;
grant select, insert on cost_entry, cost_withdrawal to sti_app;
