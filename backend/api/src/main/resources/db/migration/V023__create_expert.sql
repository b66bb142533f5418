-- People who can be asked to judge, with or without an account ------------------------------------------------------
create table expert (
    id uuid not null,
    display_name text collate "vi-x-icu" not null,
    title text,
    specialties text not null,
    person_id uuid,
    active boolean not null,
    note text,
    version bigint not null,
    constraint expert_pk primary key (id),
    constraint expert_person_fk foreign key (person_id) references person (id),
    constraint expert_person_unique unique (person_id)
);
create index expert_search on expert using gin ((sti_fold(display_name || ' ' || specialties)) gin_trgm_ops);

-- For whom they work and worked; a body of ours or one known by its name alone --------------------------------------
create table expert_employment (
    id uuid not null,
    expert_id uuid not null,
    position integer not null,
    agency_id uuid,
    body_name text not null,
    office text,
    valid_from date,
    valid_to date,
    constraint expert_employment_pk primary key (id),
    constraint expert_employment_expert_fk foreign key (expert_id) references expert (id),
    constraint expert_employment_agency_fk foreign key (agency_id) references agency (id),
    constraint expert_employment_order check (valid_to is null or valid_from is null or valid_to >= valid_from)
);
create index expert_employment_expert on expert_employment (expert_id);

-- Contracts, joint tasks, kinship and other interests in a body -----------------------------------------------------
create table expert_tie (
    id uuid not null,
    expert_id uuid not null,
    position integer not null,
    kind text not null,
    agency_id uuid,
    body_name text not null,
    valid_to date,
    note text,
    constraint expert_tie_pk primary key (id),
    constraint expert_tie_expert_fk foreign key (expert_id) references expert (id),
    constraint expert_tie_agency_fk foreign key (agency_id) references agency (id),
    constraint expert_tie_kind_known check (kind in ('CONTRACT', 'JOINT_TASK', 'FAMILY', 'OTHER'))
);
create index expert_tie_expert on expert_tie (expert_id);

grant select, insert, update on expert to sti_app;
grant select, insert, delete on expert_employment, expert_tie to sti_app;
