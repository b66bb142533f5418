-- Extensions and text functions -------------------------------------------------------------------
create extension if not exists unaccent;
create extension if not exists pg_trgm;
create extension if not exists btree_gist;

-- Folds Vietnamese text for search: composed form, no diacritics (đ included), lower case.
create function sti_fold(value text) returns text
    language sql immutable parallel safe strict
    as $$ select lower(public.unaccent('public.unaccent'::regdictionary, normalize(value, NFC))) $$;

-- Idempotency ------------------------------------------------------------------------------------
create table idempotency_record (
    actor text not null,
    key uuid not null,
    fingerprint text not null,
    status integer,
    body text,
    etag text,
    location text,
    created_at timestamptz not null,
    constraint idempotency_record_pk primary key (actor, key)
);
create index idempotency_record_age on idempotency_record (created_at);

-- Audit ------------------------------------------------------------------------------------------
-- One row that every entry locks: it gives the chain its order.
create table audit_head (
    id smallint not null default 1,
    seq bigint not null,
    hash text not null,
    constraint audit_head_pk primary key (id),
    constraint audit_head_single check (id = 1)
);
insert into audit_head (seq, hash) values (0, repeat('0', 64));

create table audit_entry (
    seq bigint not null,
    at timestamptz not null,
    actor_subject text not null,
    actor_name text not null,
    action text not null,
    object_type text not null,
    object_id text not null,
    object_version bigint,
    agency_id uuid,
    reason text,
    details text not null,
    prev_hash text not null,
    hash text not null,
    constraint audit_entry_pk primary key (seq),
    constraint audit_entry_hash_unique unique (hash)
);
create index audit_entry_object on audit_entry (object_type, object_id, seq);

create function sti_refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger audit_entry_append_only before update or delete or truncate on audit_entry
    for each statement execute function sti_refuse_change();

-- Grants -----------------------------------------------------------------------------------------
-- The application's role may do what the rooms need and no more; the owner runs migrations.
grant usage on schema public to sti_app;
grant select, insert, update, delete on idempotency_record to sti_app;
grant select, update on audit_head to sti_app;
grant select, insert on audit_entry to sti_app;
