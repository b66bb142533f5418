-- The paper behind a council ----------------------------------------------------------------------------------------
create table council_document (
    id uuid not null,
    sha256 text not null,
    file_name text not null,
    media_type text not null,
    size bigint not null,
    uploaded_by uuid not null,
    uploaded_by_name text not null,
    uploaded_at timestamptz not null,
    constraint council_document_pk primary key (id),
    constraint council_document_content_fk foreign key (sha256) references stored_file (sha256),
    constraint council_document_uploaded_by_fk foreign key (uploaded_by) references person (id)
);

-- Councils, who sits in them, and what they evaluate ----------------------------------------------------------------
create table council (
    id uuid not null,
    name_vi text collate "vi-x-icu" not null,
    decision_number text not null,
    decided_on date not null,
    document_id uuid not null,
    quorum_numerator integer not null,
    quorum_denominator integer not null,
    quorum_minimum integer not null,
    quorum_chair boolean not null,
    quorum_secretary boolean not null,
    lookback_years integer not null,
    anonymity text not null,
    state text not null,
    created_by uuid not null,
    created_at timestamptz not null,
    version bigint not null,
    constraint council_pk primary key (id),
    constraint council_document_fk foreign key (document_id) references council_document (id),
    constraint council_created_by_fk foreign key (created_by) references person (id),
    constraint council_quorum_share check (
        quorum_numerator >= 1 and quorum_denominator >= quorum_numerator and quorum_minimum >= 1),
    constraint council_lookback_range check (lookback_years between 0 and 30),
    constraint council_anonymity_known check (anonymity in ('NAMED', 'ANONYMOUS')),
    constraint council_state_known check (state in ('ACTIVE', 'DISSOLVED'))
);

create table council_member (
    id uuid not null,
    council_id uuid not null,
    expert_id uuid not null,
    seat integer not null,
    role text not null,
    joined_at timestamptz not null,
    ended_at timestamptz,
    end_reason text,
    constraint council_member_pk primary key (id),
    constraint council_member_council_fk foreign key (council_id) references council (id),
    constraint council_member_expert_fk foreign key (expert_id) references expert (id),
    constraint council_member_seat_unique unique (council_id, seat),
    constraint council_member_role_known check (role in ('CHAIR', 'VICE_CHAIR', 'SECRETARY', 'REVIEWER', 'MEMBER')),
    constraint council_member_end_reasoned check ((ended_at is null) = (end_reason is null))
);
create unique index council_member_once on council_member (council_id, expert_id) where ended_at is null;
create unique index council_member_one_office on council_member (council_id, role)
    where ended_at is null and role in ('CHAIR', 'SECRETARY');
create index council_member_expert on council_member (expert_id);

create table council_assignment (
    id uuid not null,
    council_id uuid not null,
    evaluation_id uuid not null,
    assigned_at timestamptz not null,
    assigned_by uuid not null,
    ended_at timestamptz,
    end_reason text,
    constraint council_assignment_pk primary key (id),
    constraint council_assignment_council_fk foreign key (council_id) references council (id),
    constraint council_assignment_evaluation_fk foreign key (evaluation_id) references evaluation (id),
    constraint council_assignment_by_fk foreign key (assigned_by) references person (id),
    constraint council_assignment_end_reasoned check ((ended_at is null) = (end_reason is null))
);
create unique index council_assignment_one_council on council_assignment (evaluation_id) where ended_at is null;
create index council_assignment_council on council_assignment (council_id);

-- What members say of their interests, who may not take part, and when a bar was lifted -----------------------------
create table interest_declaration (
    id uuid not null,
    council_id uuid not null,
    member_id uuid not null,
    evaluation_id uuid not null,
    conflict boolean not null,
    kind text,
    words text,
    at timestamptz not null,
    constraint interest_declaration_pk primary key (id),
    constraint interest_declaration_member_fk foreign key (member_id) references council_member (id),
    constraint interest_declaration_evaluation_fk foreign key (evaluation_id) references evaluation (id),
    constraint interest_declaration_kind_known check (
        kind in ('EMPLOYMENT', 'CONTRACT', 'JOINT_TASK', 'FAMILY', 'OTHER')),
    constraint interest_declaration_reasoned check (
        conflict = (kind is not null) and conflict = (words is not null))
);
create index interest_declaration_member on interest_declaration (member_id, evaluation_id, at);

create table recusal (
    id uuid not null,
    council_id uuid not null,
    member_id uuid not null,
    evaluation_id uuid not null,
    source text not null,
    reasons text not null,
    at timestamptz not null,
    constraint recusal_pk primary key (id),
    constraint recusal_member_fk foreign key (member_id) references council_member (id),
    constraint recusal_evaluation_fk foreign key (evaluation_id) references evaluation (id),
    constraint recusal_source_known check (source in ('COMPUTED', 'DECLARED')),
    constraint recusal_reasons_list check (reasons is json array)
);
create index recusal_member on recusal (member_id, evaluation_id);

create table recusal_lifting (
    recusal_id uuid not null,
    reason text not null,
    lifted_by uuid not null,
    lifted_by_name text not null,
    at timestamptz not null,
    constraint recusal_lifting_pk primary key (recusal_id),
    constraint recusal_lifting_recusal_fk foreign key (recusal_id) references recusal (id),
    constraint recusal_lifting_by_fk foreign key (lifted_by) references person (id)
);

create trigger council_document_written_once before update or delete or truncate on council_document
    for each statement execute function sti_refuse_change();
create trigger interest_declaration_written_once before update or delete or truncate on interest_declaration
    for each statement execute function sti_refuse_change();
create trigger recusal_written_once before update or delete or truncate on recusal
    for each statement execute function sti_refuse_change();
create trigger recusal_lifting_written_once before update or delete or truncate on recusal_lifting
    for each statement execute function sti_refuse_change();

grant select, insert on council_document, interest_declaration, recusal, recusal_lifting to sti_app;
grant select, insert, update on council, council_member, council_assignment to sti_app;
