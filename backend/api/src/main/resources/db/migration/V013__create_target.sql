-- An indicator of an object, followed over the years; only its version ever changes --------------------------------
create table target_series (
    id uuid not null,
    agency_id uuid not null,
    object_type text not null,
    object_id uuid not null,
    criteria_set_id uuid,
    indicator_code text,
    name_vi text not null,
    name_en text,
    unit text not null,
    direction text not null,
    created_by uuid not null,
    created_at timestamptz not null,
    version bigint not null,
    constraint target_series_pk primary key (id),
    constraint target_series_agency_fk foreign key (agency_id) references agency (id),
    constraint target_series_criteria_fk foreign key (criteria_set_id) references criteria_set (id),
    constraint target_series_created_by_fk foreign key (created_by) references person (id),
    constraint target_series_object_known check (object_type in ('ORGANIZATION')),
    constraint target_series_direction_known check (direction in ('HIGHER_IS_BETTER', 'LOWER_IS_BETTER')),
    constraint target_series_coded_whole check ((criteria_set_id is null) = (indicator_code is null))
);
create unique index target_series_coded_once on target_series (object_type, object_id, criteria_set_id, indicator_code)
    where indicator_code is not null;
create unique index target_series_named_once on target_series (object_type, object_id, lower(name_vi))
    where indicator_code is null;

-- Baselines, targets and actuals, one row per save: what counts is the newest of its kind and year -----------------
create table target_entry (
    id uuid not null,
    series_id uuid not null,
    agency_id uuid not null,
    revision bigint not null,
    kind text not null,
    entry_year integer not null,
    entry_value text not null,
    source text not null,
    document text,
    reason text,
    evaluation_id uuid,
    entered_by uuid not null,
    entered_by_name text not null,
    entered_at timestamptz not null,
    constraint target_entry_pk primary key (id),
    constraint target_entry_series_fk foreign key (series_id) references target_series (id),
    constraint target_entry_agency_fk foreign key (agency_id) references agency (id),
    constraint target_entry_evaluation_fk foreign key (evaluation_id) references evaluation (id),
    constraint target_entry_entered_by_fk foreign key (entered_by) references person (id),
    constraint target_entry_revision_unique unique (series_id, revision),
    constraint target_entry_kind_known check (kind in ('BASELINE', 'TARGET', 'ACTUAL')),
    constraint target_entry_year_range check (entry_year between 2000 and 2100),
    -- Exact: a decimal as written, or a fraction in lowest terms.
    constraint target_entry_value_form check (entry_value ~ '^-?(0|[1-9][0-9]*)(\.[0-9]+|/[1-9][0-9]*)?$'),
    constraint target_entry_only_actuals_taken check (evaluation_id is null or kind = 'ACTUAL')
);
create trigger target_entry_written_once before update or delete or truncate on target_entry
    for each statement execute function sti_refuse_change();

-- The second lock: without a scope no row is there ---------------------------------------------------------------
alter table target_series enable row level security;
create policy target_series_scope on target_series for all to sti_app using (
    current_setting('app.scope', true) = 'all'
    or agency_id = any (string_to_array(current_setting('app.agencies', true), ',')::uuid[]));
alter table target_entry enable row level security;
create policy target_entry_scope on target_entry for all to sti_app using (
    current_setting('app.scope', true) = 'all'
    or agency_id = any (string_to_array(current_setting('app.agencies', true), ',')::uuid[]));

grant select, insert, update (version) on target_series to sti_app;
grant select, insert on target_entry to sti_app;
