-- What is known of a document: versions that are only ever added ---------------------------------------------------
create table evidence_particulars (
    id uuid not null,
    document_id uuid not null,
    evaluation_id uuid not null,
    agency_id uuid not null,
    version integer not null,
    title text collate "vi-x-icu" not null,
    issuer text,
    number text,
    issued_on date,
    period_from date,
    period_to date,
    valid_from date,
    valid_to date,
    confidentiality text not null,
    saved_by uuid not null,
    saved_by_name text not null,
    saved_at timestamptz not null,
    constraint evidence_particulars_pk primary key (id),
    constraint evidence_particulars_document_fk foreign key (document_id) references evidence_document (id),
    constraint evidence_particulars_saved_by_fk foreign key (saved_by) references person (id),
    constraint evidence_particulars_version_unique unique (document_id, version),
    constraint evidence_particulars_version_positive check (version >= 1),
    constraint evidence_particulars_period_order check (period_to >= period_from),
    constraint evidence_particulars_validity_order check (valid_to >= valid_from),
    constraint evidence_particulars_confidentiality_known check (confidentiality in ('PUBLIC', 'INTERNAL', 'RESTRICTED'))
);
insert into evidence_particulars (id, document_id, evaluation_id, agency_id, version, title, issuer, number, issued_on,
        period_from, period_to, confidentiality, saved_by, saved_by_name, saved_at)
    select gen_random_uuid(), d.id, d.evaluation_id, d.agency_id, 1, d.title, d.issuer, d.number, d.issued_on,
        d.period_from, d.period_to, 'INTERNAL', d.created_by, p.display_name, d.created_at
    from evidence_document d join person p on p.id = d.created_by;
create trigger evidence_particulars_written_once before update or delete or truncate on evidence_particulars
    for each statement execute function sti_refuse_change();
alter table evidence_particulars enable row level security;
create policy evidence_particulars_scope on evidence_particulars for all to sti_app using (
    current_setting('app.scope', true) = 'all'
    or agency_id = any (string_to_array(current_setting('app.agencies', true), ',')::uuid[]));
grant select, insert on evidence_particulars to sti_app;

alter table evidence_document
    drop column title, drop column issuer, drop column number, drop column issued_on,
    drop column period_from, drop column period_to,
    -- The evaluation's data years, which never change: evidence of another time proves nothing for them.
    add column data_from integer, add column data_to integer;
alter table evidence_document disable trigger evidence_document_written_once;
update evidence_document d set data_from = c.data_from, data_to = c.data_to
    from evaluation e join campaign c on c.id = e.campaign_id where e.id = d.evaluation_id;
alter table evidence_document enable trigger evidence_document_written_once;
alter table evidence_document
    alter column data_from set not null, alter column data_to set not null,
    add constraint evidence_document_data_years_order check (data_to >= data_from);

-- Pins: a place on a page of one revision --------------------------------------------------------------------------
alter table evidence_link
    add column region_x numeric(7, 6), add column region_y numeric(7, 6),
    add column region_width numeric(7, 6), add column region_height numeric(7, 6),
    add column quote text,
    add constraint evidence_link_region_whole check (
        num_nulls(region_x, region_y, region_width, region_height) in (0, 4)
        and (region_x is null or page is not null)),
    add constraint evidence_link_region_inside check (
        region_x >= 0 and region_y >= 0 and region_width > 0 and region_height > 0
        and region_x + region_width <= 1 and region_y + region_height <= 1),
    add constraint evidence_link_quote_length check (length(quote) between 1 and 2000);
drop index evidence_link_standing_unique;
create unique index evidence_link_standing_unique on evidence_link
    (revision_id, indicator_code, period, page, region_x, region_y, region_width, region_height)
    nulls not distinct where withdrawn_at is null;
