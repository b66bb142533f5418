-- Agencies, communes and organizations as bodies, with the dates between which they exist ---------
create table agency (
    id uuid not null,
    code text not null,
    kind text not null,
    name_vi text collate "vi-x-icu" not null,
    name_en text,
    parent_id uuid,
    valid_from date not null,
    valid_to date,
    version bigint not null,
    constraint agency_pk primary key (id),
    constraint agency_code_unique unique (code),
    constraint agency_parent_fk foreign key (parent_id) references agency (id),
    constraint agency_parent_other check (parent_id <> id),
    constraint agency_kind_known check (kind in ('CITY', 'DEPARTMENT', 'COMMUNE', 'ORGANIZATION', 'OTHER')),
    constraint agency_validity_order check (valid_to is null or valid_to >= valid_from)
);
create index agency_parent on agency (parent_id);
create index agency_search on agency using gin ((sti_fold(code || ' ' || name_vi)) gin_trgm_ops);

-- People are known by the subject that the identity provider gives them --------------------------
create table person (
    id uuid not null,
    subject text not null,
    username text,
    display_name text collate "vi-x-icu" not null,
    email text,
    active boolean not null,
    version bigint not null,
    constraint person_pk primary key (id),
    constraint person_subject_unique unique (subject)
);

-- Who stands for which agency, from when to when --------------------------------------------------
create table membership (
    id uuid not null,
    person_id uuid not null,
    agency_id uuid not null,
    role text not null,
    valid_from date not null,
    valid_to date,
    version bigint not null,
    constraint membership_pk primary key (id),
    constraint membership_person_fk foreign key (person_id) references person (id),
    constraint membership_agency_fk foreign key (agency_id) references agency (id),
    constraint membership_role_known check (role in ('OFFICER', 'HEAD')),
    constraint membership_validity_order check (valid_to is null or valid_to >= valid_from),
    constraint membership_no_overlap exclude using gist (
        person_id with =, agency_id with =, role with =, daterange(valid_from, valid_to, '[]') with &&)
);
create index membership_agency on membership (agency_id);

grant select, insert, update on agency, person, membership to sti_app;
