-- A calendar that a person subscribes to: its secret is known to them only, here is its hash --------------------------
create table calendar_feed (
    id uuid not null,
    person_id uuid not null,
    token_hash text not null,
    created_at timestamptz not null,
    read_on date,
    revoked_at timestamptz,
    constraint calendar_feed_pk primary key (id),
    constraint calendar_feed_person_fk foreign key (person_id) references person (id),
    constraint calendar_feed_token_unique unique (token_hash),
    constraint calendar_feed_token_form check (token_hash ~ '^[0-9a-f]{64}$')
);
-- One that works, at most.
create unique index calendar_feed_one on calendar_feed (person_id) where revoked_at is null;

grant select, insert, update (read_on, revoked_at) on calendar_feed to sti_app;
