-- A round of evaluations over an approved list, bound to one published criteria set -----------------------------
create table campaign (
    id uuid not null,
    yearly_list_id uuid not null,
    list_year integer not null,
    kind text not null,
    name_vi text collate "vi-x-icu" not null,
    criteria_set_id uuid not null,
    criteria_set_code text not null,
    criteria_set_version integer not null,
    official boolean not null,
    method text not null,
    data_from integer not null,
    data_to integer not null,
    deadline date not null,
    state text not null,
    opened_at timestamptz not null,
    opened_by uuid not null,
    version bigint not null,
    constraint campaign_pk primary key (id),
    constraint campaign_yearly_list_fk foreign key (yearly_list_id) references yearly_list (id),
    constraint campaign_criteria_set_fk foreign key (criteria_set_id) references criteria_set (id),
    constraint campaign_opened_by_fk foreign key (opened_by) references person (id),
    constraint campaign_kind_known check (kind in ('ORGANIZATION')),
    constraint campaign_method_known check (method in ('DEPARTMENT')),
    constraint campaign_state_known check (state in ('OPEN', 'CLOSED')),
    constraint campaign_data_years check (data_to = list_year - 1 and data_from = list_year - 3),
    constraint campaign_deadline_range check (
        deadline > make_date(list_year, 1, 1) and deadline <= make_date(list_year + 1, 12, 31))
);
create unique index campaign_one_open_per_list on campaign (yearly_list_id) where state = 'OPEN';

-- The case: one organization in one campaign, with what the list says of it ---------------------------------------
create table evaluation (
    id uuid not null,
    campaign_id uuid not null,
    organization_id uuid not null,
    agency_id uuid not null,
    organization_code text not null,
    organization_name text collate "vi-x-icu" not null,
    organization_name_en text,
    governing_body_name text not null,
    functions text not null,
    founded_on date not null,
    state text not null,
    state_since timestamptz not null,
    returned boolean not null,
    received_on date,
    received_document text,
    first_certified_at timestamptz,
    opened_at timestamptz not null,
    version bigint not null,
    constraint evaluation_pk primary key (id),
    constraint evaluation_campaign_fk foreign key (campaign_id) references campaign (id),
    constraint evaluation_organization_fk foreign key (organization_id) references organization (id),
    constraint evaluation_agency_fk foreign key (agency_id) references agency (id),
    constraint evaluation_once_per_campaign unique (campaign_id, organization_id),
    constraint evaluation_state_known check (state in
        ('COLLECTING', 'SUBMITTED', 'CERTIFIED', 'APPRAISING', 'SCORED', 'PROPOSED', 'APPROVED')),
    constraint evaluation_certified_once check (state in ('COLLECTING', 'SUBMITTED') or first_certified_at is not null),
    constraint evaluation_received_documented check ((received_on is null) = (received_document is null))
);
create index evaluation_agency on evaluation (agency_id);
create index evaluation_state on evaluation (campaign_id, state);
create index evaluation_search on evaluation using gin ((sti_fold(organization_code || ' ' || organization_name)) gin_trgm_ops);

-- An approved evaluation stands.
create function evaluation_refuse_approved() returns trigger language plpgsql as $$
begin
    if old.state = 'APPROVED' then
        raise exception 'evaluation % is approved and sealed', old.id
            using errcode = 'restrict_violation', constraint = 'evaluation_sealed';
    end if;
    return new;
end $$;
create trigger evaluation_sealed before update on evaluation
    for each row execute function evaluation_refuse_approved();

-- Who moved it, when and why; also the basis of the separation of duties --------------------------------------------
create table evaluation_transition (
    id uuid not null,
    evaluation_id uuid not null,
    action text not null,
    from_state text,
    to_state text not null,
    reason text,
    indicators text,
    by_person uuid not null,
    by_name text not null,
    at timestamptz not null,
    constraint evaluation_transition_pk primary key (id),
    constraint evaluation_transition_evaluation_fk foreign key (evaluation_id) references evaluation (id),
    constraint evaluation_transition_person_fk foreign key (by_person) references person (id),
    constraint evaluation_transition_action_known check (action in
        ('OPEN', 'SUBMIT', 'CERTIFY', 'START_APPRAISAL', 'FINISH_APPRAISAL', 'PROPOSE', 'APPROVE', 'RETURN')),
    constraint evaluation_transition_opening check ((action = 'OPEN') = (from_state is null)),
    constraint evaluation_transition_return_reasoned check (action <> 'RETURN' or reason is not null)
);
create index evaluation_transition_evaluation on evaluation_transition (evaluation_id, at);
create index evaluation_transition_person on evaluation_transition (by_person);
create trigger evaluation_transition_append_only before update or delete or truncate on evaluation_transition
    for each statement execute function sti_refuse_change();

grant select, insert, update on campaign, evaluation to sti_app;
grant select, insert on evaluation_transition to sti_app;
