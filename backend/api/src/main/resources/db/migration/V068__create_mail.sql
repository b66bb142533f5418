-- The daily mail: the roles that a person had when they last signed in (mail is made while they are away), what they want,
-- one row per person and day, and what they have been told ---------------------------------------------------------------
alter table person add column last_roles text not null default '';

create table mail_preference (
    person_id uuid not null,
    notices boolean not null,
    language text not null,
    constraint mail_preference_pk primary key (person_id),
    constraint mail_preference_person_fk foreign key (person_id) references person (id),
    constraint mail_preference_language_known check (language in ('VI', 'EN'))
);

create table mail_digest (
    id uuid not null,
    person_id uuid not null,
    day date not null,
    state text not null,
    lines integer not null,
    attempts integer not null,
    next_attempt timestamptz not null,
    sent_at timestamptz,
    last_error text,
    constraint mail_digest_pk primary key (id),
    constraint mail_digest_person_fk foreign key (person_id) references person (id),
    -- Whatever the number of replicas: one mail per person and day.
    constraint mail_digest_once unique (person_id, day),
    constraint mail_digest_state_known check (state in ('PENDING', 'SENT', 'NOTHING_NEW', 'REFUSED', 'MISSED')),
    constraint mail_digest_sent check ((state = 'SENT') = (sent_at is not null))
);
create index mail_digest_pending on mail_digest (day) where state = 'PENDING';

create table mail_said (
    person_id uuid not null,
    key text not null,
    urgency text not null,
    at timestamptz not null,
    constraint mail_said_pk primary key (person_id, key),
    constraint mail_said_person_fk foreign key (person_id) references person (id),
    constraint mail_said_urgency_known check (urgency in ('OPEN', 'SOON', 'LAST_DAY', 'LATE'))
);

grant select, insert, update on mail_preference, mail_digest, mail_said to sti_app;
