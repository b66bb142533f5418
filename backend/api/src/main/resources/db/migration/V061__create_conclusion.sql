-- What people conclude from the evaluation of a policy, plan or programme; each wording is kept, the newest counts ----------
create table conclusion (
    id uuid not null,
    evaluation_id uuid not null,
    agency_id uuid not null,
    revision integer not null,
    design text,
    comparison text,
    recommendation text,
    reasons text not null,
    recorded_by uuid not null,
    recorded_by_name text not null,
    recorded_at timestamptz not null,
    constraint conclusion_pk primary key (id),
    constraint conclusion_evaluation_fk foreign key (evaluation_id) references evaluation (id),
    constraint conclusion_person_fk foreign key (recorded_by) references person (id),
    constraint conclusion_once unique (evaluation_id, revision),
    constraint conclusion_design_known check (design in ('BEFORE_AFTER', 'WITH_COMPARISON', 'AFTER_ONLY')),
    constraint conclusion_comparison_named check (design <> 'WITH_COMPARISON' or comparison is not null),
    constraint conclusion_recommendation_known check (recommendation in (
        'KEEP', 'AMEND', 'SUPPLEMENT', 'REPEAL', 'PROCEED', 'IMPROVE', 'NOT_PROCEED', 'CONTINUE', 'ADJUST',
        'CONSIDER_STOPPING'))
);
create trigger conclusion_written_once before update or delete or truncate on conclusion
    for each statement execute function sti_refuse_change();
alter table conclusion enable row level security;
create policy conclusion_scope on conclusion for all to sti_app using (
    current_setting('app.scope', true) = 'all'
    or agency_id = any (string_to_array(current_setting('app.agencies', true), ',')::uuid[]));
select sti_seats_on('conclusion'::regclass);
grant select, insert on conclusion to sti_app;
