-- What a unit's head asks to be looked at again after the approval, with what it came to then -----------------------------
create table reconsideration (
    id uuid not null,
    evaluation_id uuid not null,
    agency_id uuid not null,
    indicator_code text,
    text text not null,
    score text not null,
    asked_by uuid not null,
    asked_by_name text not null,
    asked_at timestamptz not null,
    constraint reconsideration_pk primary key (id),
    constraint reconsideration_evaluation_fk foreign key (evaluation_id) references evaluation (id),
    constraint reconsideration_person_fk foreign key (asked_by) references person (id),
    constraint reconsideration_length check (length(text) between 1 and 4000),
    constraint reconsideration_score_object check (score is json object)
);
-- One round: each indicator, and the result as a whole, once.
create unique index reconsideration_once on reconsideration (evaluation_id, coalesce(indicator_code, ''));

-- The paper behind a decision ---------------------------------------------------------------------------------------
create table reconsideration_document (
    id uuid not null,
    evaluation_id uuid not null,
    agency_id uuid not null,
    sha256 text not null,
    file_name text not null,
    media_type text not null,
    size bigint not null,
    uploaded_by uuid not null,
    uploaded_by_name text not null,
    uploaded_at timestamptz not null,
    constraint reconsideration_document_pk primary key (id),
    constraint reconsideration_document_evaluation_fk foreign key (evaluation_id) references evaluation (id),
    constraint reconsideration_document_content_fk foreign key (sha256) references stored_file (sha256),
    constraint reconsideration_document_person_fk foreign key (uploaded_by) references person (id)
);
create index reconsideration_document_evaluation on reconsideration_document (evaluation_id);

-- What was decided, by somebody who had no hand in the result ----------------------------------------------------------
create table reconsideration_decision (
    reconsideration_id uuid not null,
    evaluation_id uuid not null,
    agency_id uuid not null,
    outcome text not null,
    reason text not null,
    number text not null,
    decided_on date not null,
    document_id uuid not null,
    decided_by uuid not null,
    decided_by_name text not null,
    decided_at timestamptz not null,
    constraint reconsideration_decision_pk primary key (reconsideration_id),
    constraint reconsideration_decision_asked_fk foreign key (reconsideration_id) references reconsideration (id),
    constraint reconsideration_decision_evaluation_fk foreign key (evaluation_id) references evaluation (id),
    constraint reconsideration_decision_document_fk foreign key (document_id) references reconsideration_document (id),
    constraint reconsideration_decision_person_fk foreign key (decided_by) references person (id),
    constraint reconsideration_decision_outcome_known check (outcome in ('UPHELD', 'CHANGED'))
);
create index reconsideration_decision_evaluation on reconsideration_decision (evaluation_id);

do $$
declare
    kept text;
begin
    foreach kept in array array['reconsideration', 'reconsideration_document', 'reconsideration_decision'] loop
        execute format('create trigger %I before update or delete or truncate on %I '
            || 'for each statement execute function sti_refuse_change()', kept || '_written_once', kept);
        execute format('alter table %I enable row level security', kept);
        execute format('create policy %I on %I for all to sti_app using ('
            || 'current_setting(''app.scope'', true) = ''all'' '
            || 'or agency_id = any (string_to_array(current_setting(''app.agencies'', true), '','')::uuid[]))',
            kept || '_scope', kept);
        perform sti_seats_on(kept::regclass);
        execute format('grant select, insert on %I to sti_app', kept);
    end loop;
end $$;
