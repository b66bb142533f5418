-- What the department concluded of contents that two organizations supplied ----------------------------------------
create table shared_content_review (
    id uuid not null,
    sha256 text not null,
    version integer not null,
    conclusion text not null,
    note text not null,
    concluded_by uuid not null,
    concluded_by_name text not null,
    concluded_at timestamptz not null,
    constraint shared_content_review_pk primary key (id),
    constraint shared_content_review_content_fk foreign key (sha256) references stored_file (sha256),
    constraint shared_content_review_concluded_by_fk foreign key (concluded_by) references person (id),
    constraint shared_content_review_version_unique unique (sha256, version),
    constraint shared_content_review_conclusion_known check (conclusion in ('LEGITIMATE', 'QUESTIONED'))
);
create trigger shared_content_review_written_once before update or delete or truncate on shared_content_review
    for each statement execute function sti_refuse_change();
grant select, insert on shared_content_review to sti_app;
