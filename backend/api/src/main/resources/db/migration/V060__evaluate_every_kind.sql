-- Lists and evaluations of policies, plans and programmes beside those of organizations (plan sections II.1–II.3) ------------
-- The column of the listed object keeps the name that it has in release 1.0 of the contract; the kind of the list says
-- which register it points into, and a trigger holds what a foreign key into two tables cannot.
alter table yearly_list drop constraint yearly_list_kind_known;
alter table yearly_list add constraint yearly_list_kind_known
    check (kind in ('ORGANIZATION', 'POLICY', 'PLAN', 'PROGRAMME'));

alter table yearly_list_item
    drop constraint yearly_list_item_organization_fk,
    drop constraint yearly_list_item_once,
    add column stage text,
    add column period_from integer,
    add column period_to integer,
    add column added_because text,
    add constraint yearly_list_item_once unique nulls not distinct (list_id, organization_id, stage),
    add constraint yearly_list_item_stage_known check (stage in ('EX_ANTE', 'MIDTERM', 'FINAL', 'IMPACT')),
    add constraint yearly_list_item_period_whole check (
        (period_from is null) = (period_to is null) and period_to >= period_from);

alter table campaign
    drop constraint campaign_kind_known,
    drop constraint campaign_data_years,
    add column stage text,
    add constraint campaign_kind_known check (kind in ('ORGANIZATION', 'POLICY', 'PLAN', 'PROGRAMME')),
    add constraint campaign_data_years check (
        kind <> 'ORGANIZATION' or data_to = list_year - 1 and data_from = list_year - 3),
    add constraint campaign_stage_known check (stage in ('EX_ANTE', 'MIDTERM', 'FINAL', 'IMPACT')),
    add constraint campaign_stage_of_programmes check ((kind = 'PROGRAMME') = (stage is not null));
drop index campaign_one_open_per_list;
create unique index campaign_one_open_per_list on campaign (yearly_list_id, stage) nulls not distinct
    where state = 'OPEN';

alter table evaluation
    drop constraint evaluation_organization_fk,
    add column period_from integer,
    add column period_to integer,
    add constraint evaluation_period_whole check (
        (period_from is null) = (period_to is null) and period_to >= period_from);

-- The rights of the owner: row-level security of the register must not decide whether an object exists.
create function sti_known_object(kind_at_hand text, object_at_hand uuid) returns boolean
    language sql stable security definer set search_path = public as $$
    select case kind_at_hand
        when 'ORGANIZATION' then exists (select from organization o where o.id = object_at_hand)
        else exists (select from registered_object r where r.id = object_at_hand and r.kind = kind_at_hand)
    end
$$;

create function catalogue_check_listed_object() returns trigger language plpgsql as $$
declare
    kind_at_hand text;
begin
    select kind into kind_at_hand from yearly_list where id = new.list_id;
    if not sti_known_object(kind_at_hand, new.organization_id) then
        raise exception 'no % has the id %', kind_at_hand, new.organization_id
            using errcode = 'foreign_key_violation', constraint = 'yearly_list_item_object_known';
    end if;
    if (kind_at_hand = 'PROGRAMME') <> (new.stage is not null) then
        raise exception 'programmes are listed by stage, others without'
            using errcode = 'check_violation', constraint = 'yearly_list_item_stage_of_programmes';
    end if;
    return new;
end $$;
create trigger yearly_list_item_object_known before insert on yearly_list_item
    for each row execute function catalogue_check_listed_object();
create trigger yearly_list_item_object_still_known before update on yearly_list_item
    for each row when (old.organization_id is distinct from new.organization_id
        or old.stage is distinct from new.stage
        or old.list_id is distinct from new.list_id) execute function catalogue_check_listed_object();

create function evaluation_check_object() returns trigger language plpgsql as $$
begin
    if not sti_known_object((select kind from campaign where id = new.campaign_id), new.organization_id) then
        raise exception 'no such object %', new.organization_id
            using errcode = 'foreign_key_violation', constraint = 'evaluation_object_known';
    end if;
    return new;
end $$;
create trigger evaluation_object_known before insert on evaluation
    for each row execute function evaluation_check_object();
create trigger evaluation_object_still_known before update on evaluation
    for each row when (old.organization_id is distinct from new.organization_id
        or old.campaign_id is distinct from new.campaign_id) execute function evaluation_check_object();
