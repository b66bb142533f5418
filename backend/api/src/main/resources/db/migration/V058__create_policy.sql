-- Incentive policies (plan section II.1); particulars are the register's ------------------------------------------------------
create table policy (
    id uuid not null,
    affected text,
    compared_with text,
    constraint policy_pk primary key (id),
    constraint policy_object_fk foreign key (id) references registered_object (id)
);

-- The baseline data set: figures before and after; the newest of its kind, time and year counts --------------------------------
create table policy_figure (
    id uuid not null,
    policy_id uuid not null,
    measure text not null,
    phase text not null,
    figure_year integer not null,
    amount bigint not null,
    source text not null,
    reason text,
    recorded_by uuid not null,
    recorded_by_name text not null,
    recorded_at timestamptz not null,
    constraint policy_figure_pk primary key (id),
    constraint policy_figure_policy_fk foreign key (policy_id) references policy (id),
    constraint policy_figure_by_fk foreign key (recorded_by) references person (id),
    constraint policy_figure_measure_known check (measure in (
        'AFFECTED', 'BENEFICIARY_ORGANIZATIONS', 'BENEFICIARY_ENTERPRISES', 'FUNDS_SPENT', 'ENTERPRISE_SPENDING',
        'ENTERPRISE_FUND')),
    constraint policy_figure_phase_known check (phase in ('BEFORE', 'AFTER')),
    constraint policy_figure_year_range check (figure_year between 2000 and 2100),
    constraint policy_figure_amount_range check (amount >= 0)
);
create index policy_figure_policy on policy_figure (policy_id);
create trigger policy_figure_written_once before update or delete or truncate on policy_figure
    for each statement execute function sti_refuse_change();

-- How agencies worked together, and what stood in the way or may ------------------------------------------------------------------
create table policy_note (
    id uuid not null,
    policy_id uuid not null,
    kind text not null,
    agency_id uuid,
    happened_on date,
    text text not null,
    proposal text,
    document text,
    recorded_by uuid not null,
    recorded_by_name text not null,
    recorded_at timestamptz not null,
    constraint policy_note_pk primary key (id),
    constraint policy_note_policy_fk foreign key (policy_id) references policy (id),
    constraint policy_note_agency_fk foreign key (agency_id) references agency (id),
    constraint policy_note_by_fk foreign key (recorded_by) references person (id),
    constraint policy_note_kind_known check (kind in ('COORDINATION', 'DIFFICULTY', 'RISK')),
    constraint policy_note_coordination_whole check (
        kind <> 'COORDINATION' or agency_id is not null and happened_on is not null)
);
create index policy_note_policy on policy_note (policy_id);
create trigger policy_note_written_once before update or delete or truncate on policy_note
    for each statement execute function sti_refuse_change();

alter table policy enable row level security;
create policy policy_scope on policy for all to sti_app using (
    exists (select from registered_object o where o.id = policy.id));
alter table policy_figure enable row level security;
create policy policy_figure_scope on policy_figure for all to sti_app using (
    exists (select from registered_object o where o.id = policy_id));
alter table policy_note enable row level security;
create policy policy_note_scope on policy_note for all to sti_app using (
    exists (select from registered_object o where o.id = policy_id));

grant select, insert, update on policy to sti_app;
grant select, insert on policy_figure, policy_note to sti_app;
