-- Who can write to the database can compute a hash too. A keyed mark on each entry and signed ends of the chain can
-- only be made by who has the application's keys, which are not in the database.

-- Entries from before have none; the first seal vouches for them.
alter table audit_entry add column mark text;

create table audit_seal (
    number bigint not null,
    seq bigint not null,
    hash text not null,
    sealed_at timestamptz not null,
    key_id text not null,
    signature text not null,
    constraint audit_seal_pk primary key (number),
    constraint audit_seal_seq_unique unique (seq),
    constraint audit_seal_number_positive check (number >= 1)
);
create trigger audit_seal_append_only before update or delete or truncate on audit_seal
    for each statement execute function sti_refuse_change();
grant select, insert on audit_seal to sti_app;

-- Looking things up: by moment, by who and by what, and by words anywhere in an entry.
create function sti_audit_words(actor_name text, action text, object_id text, reason text, details text) returns text
    language sql immutable parallel safe
    as $$ select public.sti_fold(
        actor_name || ' ' || action || ' ' || object_id || ' ' || coalesce(reason, '') || ' ' || details) $$;
create index audit_entry_at on audit_entry (at);
create index audit_entry_actor on audit_entry (actor_subject, seq);
create index audit_entry_action on audit_entry (action, seq);
create index audit_entry_words on audit_entry
    using gin (sti_audit_words(actor_name, action, object_id, reason, details) gin_trgm_ops);
