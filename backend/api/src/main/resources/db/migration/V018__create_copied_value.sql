-- Where a revision of a cell was taken from: a value of the organization's last certified round --------------------
create table copied_value (
    id uuid not null,
    evaluation_id uuid not null,
    agency_id uuid not null,
    indicator_code text not null,
    period text not null,
    revision integer not null,
    from_evaluation_id uuid not null,
    from_year integer not null,
    from_revision integer not null,
    copied_by uuid not null,
    copied_by_name text not null,
    copied_at timestamptz not null,
    constraint copied_value_pk primary key (id),
    constraint copied_value_once unique (evaluation_id, indicator_code, period, revision),
    constraint copied_value_revision_fk foreign key (evaluation_id, indicator_code, period, revision)
        references indicator_value (evaluation_id, indicator_code, period, revision),
    constraint copied_value_source_fk foreign key (from_evaluation_id, indicator_code, period, from_revision)
        references indicator_value (evaluation_id, indicator_code, period, revision),
    constraint copied_value_agency_fk foreign key (agency_id) references agency (id),
    constraint copied_value_person_fk foreign key (copied_by) references person (id),
    constraint copied_value_from_elsewhere check (from_evaluation_id <> evaluation_id)
);
create trigger copied_value_written_once before update or delete or truncate on copied_value
    for each statement execute function sti_refuse_change();

alter table copied_value enable row level security;
create policy copied_value_scope on copied_value for all to sti_app using (
    current_setting('app.scope', true) = 'all'
    or agency_id = any (string_to_array(current_setting('app.agencies', true), ',')::uuid[]));

grant select, insert on copied_value to sti_app;
