-- What is in the content store. Claimed before a content is put there; kept once a row names it -------------------
create table stored_file (
    sha256 text not null,
    size bigint not null,
    claims integer not null,
    kept boolean not null,
    claimed_at timestamptz not null,
    constraint stored_file_pk primary key (sha256),
    constraint stored_file_sha256_form check (sha256 ~ '^[0-9a-f]{64}$'),
    constraint stored_file_size_positive check (size > 0),
    constraint stored_file_claims_count check (claims >= 0)
);
create index stored_file_forgotten on stored_file (claimed_at) where not kept;

insert into stored_file (sha256, size, claims, kept, claimed_at)
    select sha256, min(size), 0, true, min(uploaded_at) from evidence_revision group by sha256;
alter table evidence_revision
    add constraint evidence_revision_content_fk foreign key (sha256) references stored_file (sha256);

grant select, insert, update, delete on stored_file to sti_app;
