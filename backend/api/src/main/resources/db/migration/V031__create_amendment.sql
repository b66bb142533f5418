-- Why a sealed result was taken up again: by what basis, on whose decision -------------------------------------------
create table result_amendment (
    id uuid not null,
    evaluation_id uuid not null,
    agency_id uuid not null,
    -- The version that is amended; the next one comes out of it.
    of_version integer not null,
    reason text not null,
    legal_basis text not null,
    document_number text not null,
    document_date date not null,
    opened_by uuid not null,
    opened_by_name text not null,
    opened_at timestamptz not null,
    constraint result_amendment_pk primary key (id),
    constraint result_amendment_evaluation_fk foreign key (evaluation_id) references evaluation (id),
    constraint result_amendment_agency_fk foreign key (agency_id) references agency (id),
    constraint result_amendment_person_fk foreign key (opened_by) references person (id),
    constraint result_amendment_once unique (evaluation_id, of_version),
    constraint result_amendment_version_positive check (of_version >= 1),
    constraint result_amendment_reason_length check (length(reason) between 1 and 2000),
    constraint result_amendment_basis_length check (length(legal_basis) between 1 and 500),
    constraint result_amendment_document_length check (length(document_number) between 1 and 200)
);
create trigger result_amendment_written_once before update or delete or truncate on result_amendment
    for each statement execute function sti_refuse_change();

alter table result_amendment enable row level security;
create policy result_amendment_scope on result_amendment for all to sti_app using (
    current_setting('app.scope', true) = 'all'
    or agency_id = any (string_to_array(current_setting('app.agencies', true), ',')::uuid[]));
select sti_seats_on('result_amendment');
grant select, insert on result_amendment to sti_app;

-- Versions of a sealed result, each with a number that people can quote -----------------------------------------------
alter table approved_result disable trigger approved_result_append_only;
alter table approved_result add column version_number integer not null default 1;
alter table approved_result add column seal_year integer;
alter table approved_result add column seal_order integer;
alter table approved_result add column approved_by_name text;
alter table approved_result add column amendment_id uuid;

update approved_result set seal_year = numbered.seal_year, seal_order = numbered.seal_order,
    approved_by_name = numbered.name
from (
    select a.id, extract(year from a.approved_at at time zone 'Asia/Ho_Chi_Minh')::integer as seal_year,
        row_number() over (
            partition by extract(year from a.approved_at at time zone 'Asia/Ho_Chi_Minh')
            order by a.approved_at, a.id) as seal_order,
        coalesce((select t.by_name from evaluation_transition t
            where t.evaluation_id = a.evaluation_id and t.action = 'APPROVE' order by t.at desc limit 1),
            p.display_name) as name
    from approved_result a join person p on p.id = a.approved_by) numbered
where numbered.id = approved_result.id;
alter table approved_result enable trigger approved_result_append_only;

alter table approved_result alter column version_number drop default;
alter table approved_result alter column seal_year set not null;
alter table approved_result alter column seal_order set not null;
alter table approved_result alter column approved_by_name set not null;
alter table approved_result add column seal_number text not null
    generated always as ('XL-' || seal_year::text || '-' || seal_order::text) stored;
alter table approved_result drop constraint approved_result_once;
alter table approved_result add constraint approved_result_version_once unique (evaluation_id, version_number);
alter table approved_result add constraint approved_result_seal_once unique (seal_year, seal_order);
alter table approved_result add constraint approved_result_amendment_fk
    foreign key (amendment_id) references result_amendment (id);
alter table approved_result add constraint approved_result_amendment_once unique (amendment_id);
alter table approved_result add constraint approved_result_amendment_when_later check (
    version_number >= 1 and (version_number = 1) = (amendment_id is null));

-- The newest seal; it stays while an amendment is open, and what it seals stays what others see ------------------------
alter table evaluation add column seal_number text;
alter table evaluation disable trigger evaluation_sealed;
update evaluation set seal_number = a.seal_number from approved_result a where a.evaluation_id = evaluation.id;
alter table evaluation enable trigger evaluation_sealed;

-- An approved evaluation stands, until its newest version is amended: then it goes back to appraisal and nothing else.
create or replace function evaluation_refuse_approved() returns trigger language plpgsql as $$
declare
    moving constant text[] := array['state', 'state_since', 'returned', 'version'];
begin
    if old.state = 'APPROVED' and not (
        new.state = 'APPRAISING'
        and to_jsonb(new) - moving = to_jsonb(old) - moving
        and exists (select 1 from result_amendment m where m.evaluation_id = old.id and m.of_version =
            (select max(a.version_number) from approved_result a where a.evaluation_id = old.id))) then
        raise exception 'evaluation % is approved and sealed', old.id
            using errcode = 'restrict_violation', constraint = 'evaluation_sealed';
    end if;
    return new;
end $$;

alter table evaluation_transition drop constraint evaluation_transition_action_known;
alter table evaluation_transition add constraint evaluation_transition_action_known check (action in
    ('OPEN', 'SUBMIT', 'CERTIFY', 'START_APPRAISAL', 'FINISH_APPRAISAL', 'PROPOSE', 'APPROVE', 'RETURN', 'UNSUBMIT',
        'AMEND'));
alter table evaluation_transition add constraint evaluation_transition_amend_reasoned check (
    action <> 'AMEND' or reason is not null);
