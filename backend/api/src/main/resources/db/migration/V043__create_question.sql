-- Difficulties and questions of any agency, and what was said of them ------------------------------------------------------
create sequence question_number;

create table question (
    id uuid not null,
    number text not null,
    agency_id uuid not null,
    agency_name text not null,
    kind text not null,
    topic text not null,
    subject text not null,
    state text not null,
    asked_by uuid not null,
    asked_by_name text not null,
    asked_at timestamptz not null,
    waiting_since timestamptz not null,
    escalated_at timestamptz,
    published_question text,
    published_answer text,
    published_at timestamptz,
    version bigint not null,
    constraint question_pk primary key (id),
    constraint question_number_once unique (number),
    constraint question_agency_fk foreign key (agency_id) references agency (id),
    constraint question_person_fk foreign key (asked_by) references person (id),
    constraint question_kind_known check (kind in ('DIFFICULTY', 'QUESTION')),
    constraint question_topic_known check (
        topic in ('ORGANIZATION', 'PROGRAMME', 'PLAN', 'POLICY', 'DATA', 'PROCEDURE', 'SYSTEM', 'OTHER')),
    constraint question_state_known check (state in ('ASKED', 'ESCALATED', 'ANSWERED')),
    constraint question_published_whole check (
        (published_at is null) = (published_question is null) and (published_at is null) = (published_answer is null)),
    constraint question_published_answered check (published_at is null or state = 'ANSWERED')
);
create index question_waiting on question (state, waiting_since);
create index question_agency on question (agency_id, asked_at);

create table question_step (
    id uuid not null,
    question_id uuid not null,
    agency_id uuid not null,
    position integer not null,
    kind text not null,
    text text not null,
    addressee text,
    basis text,
    by_person uuid not null,
    by_name text not null,
    at timestamptz not null,
    constraint question_step_pk primary key (id),
    constraint question_step_question_fk foreign key (question_id) references question (id),
    constraint question_step_person_fk foreign key (by_person) references person (id),
    constraint question_step_once unique (question_id, position),
    constraint question_step_kind_known check (
        kind in ('ASKED', 'ANSWERED', 'ESCALATED', 'REOPENED', 'PUBLISHED', 'WITHDRAWN')),
    constraint question_step_addressee check ((kind = 'ESCALATED') = (addressee is not null))
);
create trigger question_step_written_once before update or delete or truncate on question_step
    for each statement execute function sti_refuse_change();

-- What is published is everybody's: the answers, never who asked. Rows stay their agency's; the view has only the answers.
create view published_answer as
    select id, topic, published_question as question, published_answer as answer, published_at
    from question where published_at is not null;

do $$
declare
    kept text;
begin
    foreach kept in array array['question', 'question_step'] loop
        execute format('alter table %I enable row level security', kept);
        execute format('create policy %I on %I for all to sti_app using ('
            || 'current_setting(''app.scope'', true) = ''all'' '
            || 'or agency_id = any (string_to_array(current_setting(''app.agencies'', true), '','')::uuid[]))',
            kept || '_scope', kept);
    end loop;
end $$;
grant select, insert, update on question to sti_app;
grant select, insert on question_step to sti_app;
grant select on published_answer to sti_app;
grant usage on sequence question_number to sti_app;
