-- Versions of criteria sets. Content is canonical JSON kept as text: its digest must hold byte for byte ----------
create table criteria_set (
    id uuid not null,
    code text not null,
    set_version integer not null,
    kind text not null,
    stage text,
    appendix text not null,
    name_vi text collate "vi-x-icu" not null,
    name_en text not null,
    status text not null,
    official boolean not null,
    indicator_count integer not null,
    content text not null,
    functions text not null,
    digest text not null,
    imported_at timestamptz not null,
    imported_by uuid not null,
    published_at timestamptz,
    published_by uuid,
    version bigint not null,
    constraint criteria_set_pk primary key (id),
    constraint criteria_set_code_version_unique unique (code, set_version),
    constraint criteria_set_imported_by_fk foreign key (imported_by) references person (id),
    constraint criteria_set_published_by_fk foreign key (published_by) references person (id),
    constraint criteria_set_version_positive check (set_version >= 1),
    constraint criteria_set_kind_known check (kind in ('TEMPLATE', 'POLICY', 'PLAN', 'PROGRAMME', 'ORGANIZATION')),
    constraint criteria_set_stage_of_programme check ((kind = 'PROGRAMME') = (stage is not null)),
    constraint criteria_set_status_known check (status in ('DRAFT', 'PUBLISHED')),
    constraint criteria_set_digest_form check (digest ~ '^[0-9a-f]{64}$'),
    constraint criteria_set_publication_whole check (
        (status = 'PUBLISHED') = (published_at is not null) and (published_at is null) = (published_by is null))
);
create index criteria_set_kind on criteria_set (kind, published_at desc);
create index criteria_set_search on criteria_set using gin ((sti_fold(code || ' ' || name_vi || ' ' || name_en)) gin_trgm_ops);

-- Evaluations are bound to a published version for good.
create function criteria_refuse_published() returns trigger language plpgsql as $$
begin
    if old.status = 'PUBLISHED' then
        raise exception 'criteria set % version % is published and locked', old.code, old.set_version
            using errcode = 'restrict_violation', constraint = 'criteria_set_published_locked';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger criteria_set_published_locked before update or delete on criteria_set
    for each row execute function criteria_refuse_published();

grant select, insert, update, delete on criteria_set to sti_app;
