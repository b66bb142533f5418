-- Public science and technology organizations ---------------------------------------------------------------
create table organization (
    id uuid not null,
    code text not null,
    name_vi text collate "vi-x-icu" not null,
    name_en text,
    short_name text,
    agency_id uuid not null,
    governing_body_id uuid not null,
    founded_on date not null,
    dissolved_on date,
    autonomy_group integer,
    electronic_id text,
    tax_code text,
    budget_unit_code text,
    registration_number text,
    registration_issued_on date,
    registration_expires_on date,
    illustrative boolean not null,
    changed_at timestamptz not null,
    version bigint not null,
    constraint organization_pk primary key (id),
    constraint organization_code_unique unique (code),
    constraint organization_agency_unique unique (agency_id),
    constraint organization_electronic_id_unique unique (electronic_id),
    constraint organization_tax_code_unique unique (tax_code),
    constraint organization_budget_unit_code_unique unique (budget_unit_code),
    constraint organization_agency_fk foreign key (agency_id) references agency (id),
    constraint organization_governing_body_fk foreign key (governing_body_id) references agency (id),
    constraint organization_governed_by_other check (agency_id <> governing_body_id),
    constraint organization_life_order check (dissolved_on is null or dissolved_on >= founded_on),
    constraint organization_autonomy_group_known check (autonomy_group between 1 and 4),
    constraint organization_electronic_id_form check (electronic_id ~ '^[0-9A-Z.]{1,35}$'),
    constraint organization_tax_code_form check (tax_code ~ '^[0-9]{10}(-[0-9]{3})?$'),
    constraint organization_budget_unit_code_form check (budget_unit_code ~ '^[0-9]{7}$'),
    constraint organization_registration_order check (registration_expires_on >= registration_issued_on)
);
create index organization_governing_body on organization (governing_body_id);
create index organization_search on organization using gin
    ((sti_fold(code || ' ' || name_vi || ' ' || coalesce(short_name, ''))) gin_trgm_ops);

-- What part of its work each function is; together exactly the whole --------------------------------------------
create table organization_function (
    organization_id uuid not null,
    function_code text not null,
    share numeric not null,
    constraint organization_function_pk primary key (organization_id, function_code),
    constraint organization_function_organization_fk foreign key (organization_id) references organization (id),
    constraint organization_function_known check (function_code in ('BR', 'AR', 'TD', 'PS', 'SV')),
    constraint organization_function_share_range check (share > 0 and share <= 1)
);

-- Checked at the end of the transaction: in its midst shares may be moved about.
create function catalogue_check_functions() returns trigger language plpgsql as $$
declare
    organization_at_hand uuid;
    whole numeric;
begin
    if tg_table_name = 'organization' then
        organization_at_hand := new.id;
    elsif tg_op = 'DELETE' then
        organization_at_hand := old.organization_id;
    else
        organization_at_hand := new.organization_id;
    end if;
    select coalesce(sum(share), 0) into whole from organization_function where organization_id = organization_at_hand;
    if whole <> 1 then
        raise exception 'function shares of organization % sum to %', organization_at_hand, whole
            using errcode = 'check_violation', constraint = 'organization_function_whole';
    end if;
    return null;
end $$;
create constraint trigger organization_function_whole after insert or update or delete on organization_function
    deferrable initially deferred for each row execute function catalogue_check_functions();
create constraint trigger organization_has_functions after insert on organization
    deferrable initially deferred for each row execute function catalogue_check_functions();

-- Names it bore, one at a time -----------------------------------------------------------------------------------
create table organization_name (
    id uuid not null,
    organization_id uuid not null,
    name_vi text collate "vi-x-icu" not null,
    name_en text,
    valid_from date not null,
    valid_to date,
    document text,
    constraint organization_name_pk primary key (id),
    constraint organization_name_organization_fk foreign key (organization_id) references organization (id),
    constraint organization_name_validity_order check (valid_to is null or valid_to >= valid_from),
    constraint organization_name_no_overlap exclude using gist (
        organization_id with =, daterange(valid_from, valid_to, '[]') with &&)
);

-- Mergers, splits, conversions: who came of whom --------------------------------------------------------------------
create table organization_succession (
    id uuid not null,
    kind text not null,
    predecessor_id uuid,
    predecessor_name text,
    successor_id uuid not null,
    happened_on date not null,
    share numeric,
    document text not null,
    constraint organization_succession_pk primary key (id),
    constraint organization_succession_predecessor_fk foreign key (predecessor_id) references organization (id),
    constraint organization_succession_successor_fk foreign key (successor_id) references organization (id),
    constraint organization_succession_kind_known check (kind in ('MERGER', 'SPLIT', 'CONVERSION')),
    constraint organization_succession_predecessor_one check ((predecessor_id is null) <> (predecessor_name is null)),
    constraint organization_succession_other check (predecessor_id <> successor_id),
    constraint organization_succession_unique unique (predecessor_id, successor_id),
    constraint organization_succession_share_range check (share > 0 and share <= 1)
);
create index organization_succession_successor on organization_succession (successor_id);
create trigger organization_succession_append_only before update or delete on organization_succession
    for each statement execute function sti_refuse_change();

-- Yearly lists of what is evaluated (Biểu mẫu 01) -------------------------------------------------------------------
create table yearly_list (
    id uuid not null,
    list_year integer not null,
    kind text not null,
    state text not null,
    proposed_by uuid,
    submitted_by uuid,
    decision_number text,
    decision_date date,
    changed_at timestamptz not null,
    version bigint not null,
    constraint yearly_list_pk primary key (id),
    constraint yearly_list_year_kind_unique unique (list_year, kind),
    constraint yearly_list_proposed_by_fk foreign key (proposed_by) references person (id),
    constraint yearly_list_submitted_by_fk foreign key (submitted_by) references person (id),
    constraint yearly_list_year_range check (list_year between 2020 and 2100),
    constraint yearly_list_kind_known check (kind in ('ORGANIZATION')),
    constraint yearly_list_state_known check (state in ('DRAFT', 'PROPOSED', 'SUBMITTED', 'APPROVED')),
    constraint yearly_list_proposed_by_someone check (state = 'DRAFT' or proposed_by is not null),
    constraint yearly_list_submitted_by_someone check (state not in ('SUBMITTED', 'APPROVED') or submitted_by is not null),
    constraint yearly_list_decision_whole check (
        (state = 'APPROVED') = (decision_number is not null) and (decision_number is null) = (decision_date is null))
);

-- An organization on a list, with what was known of it when the list was last drawn up.
create table yearly_list_item (
    id uuid not null,
    list_id uuid not null,
    organization_id uuid not null,
    included boolean not null,
    reason text,
    agency_id uuid not null,
    code text not null,
    name_vi text collate "vi-x-icu" not null,
    name_en text,
    governing_body_id uuid not null,
    governing_body_name text not null,
    functions text not null,
    founded_on date not null,
    constraint yearly_list_item_pk primary key (id),
    constraint yearly_list_item_list_fk foreign key (list_id) references yearly_list (id),
    constraint yearly_list_item_organization_fk foreign key (organization_id) references organization (id),
    constraint yearly_list_item_once unique (list_id, organization_id),
    constraint yearly_list_item_exclusion_reasoned check (included or reason is not null)
);

create table yearly_list_step (
    id uuid not null,
    list_id uuid not null,
    action text not null,
    from_state text,
    to_state text not null,
    reason text,
    document text,
    by_person uuid not null,
    by_name text not null,
    at timestamptz not null,
    constraint yearly_list_step_pk primary key (id),
    constraint yearly_list_step_list_fk foreign key (list_id) references yearly_list (id),
    constraint yearly_list_step_person_fk foreign key (by_person) references person (id),
    constraint yearly_list_step_action_known check (action in ('CREATE', 'PROPOSE', 'SUBMIT', 'APPROVE', 'RETURN')),
    constraint yearly_list_step_return_reasoned check (action <> 'RETURN' or reason is not null)
);
create index yearly_list_step_list on yearly_list_step (list_id);
create trigger yearly_list_step_append_only before update or delete on yearly_list_step
    for each statement execute function sti_refuse_change();

-- An approved list stands: campaigns rest on it.
create function catalogue_refuse_approved_list() returns trigger language plpgsql as $$
begin
    if old.state = 'APPROVED' then
        raise exception 'list % is approved and frozen', old.id
            using errcode = 'restrict_violation', constraint = 'yearly_list_frozen';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger yearly_list_frozen before update or delete on yearly_list
    for each row execute function catalogue_refuse_approved_list();

create function catalogue_refuse_frozen_item() returns trigger language plpgsql as $$
begin
    if exists (select from yearly_list
            where state = 'APPROVED' and id in (case when tg_op = 'INSERT' then new.list_id else old.list_id end,
                                                case when tg_op = 'DELETE' then old.list_id else new.list_id end)) then
        raise exception 'the list of this item is approved and frozen'
            using errcode = 'restrict_violation', constraint = 'yearly_list_item_frozen';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger yearly_list_item_frozen before insert or update or delete on yearly_list_item
    for each row execute function catalogue_refuse_frozen_item();

grant select, insert, update on organization to sti_app;
grant select, insert, update, delete on organization_function to sti_app;
grant select, insert, update on organization_name to sti_app;
grant select, insert on organization_succession to sti_app;
grant select, insert, update on yearly_list to sti_app;
grant select, insert, update on yearly_list_item to sti_app;
grant select, insert on yearly_list_step to sti_app;
