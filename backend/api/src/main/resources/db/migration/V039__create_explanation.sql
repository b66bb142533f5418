-- When a unit may say what it thinks of its preliminary result; the latest one of an evaluation counts -------------------
create table explanation_window (
    id uuid not null,
    evaluation_id uuid not null,
    agency_id uuid not null,
    revision integer not null,
    opens_on date not null,
    closes_on date not null,
    notice text,
    opened_by uuid not null,
    opened_by_name text not null,
    opened_at timestamptz not null,
    constraint explanation_window_pk primary key (id),
    constraint explanation_window_evaluation_fk foreign key (evaluation_id) references evaluation (id),
    constraint explanation_window_person_fk foreign key (opened_by) references person (id),
    constraint explanation_window_once unique (evaluation_id, revision),
    constraint explanation_window_days check (opens_on <= closes_on)
);

-- What the unit says of one indicator, with what the indicator and the whole came to at that moment -----------------------
create table explanation (
    id uuid not null,
    window_id uuid not null,
    evaluation_id uuid not null,
    agency_id uuid not null,
    indicator_code text not null,
    text text not null,
    evidence_link_id uuid,
    score text not null,
    given_by uuid not null,
    given_by_name text not null,
    given_at timestamptz not null,
    constraint explanation_pk primary key (id),
    constraint explanation_window_fk foreign key (window_id) references explanation_window (id),
    constraint explanation_evaluation_fk foreign key (evaluation_id) references evaluation (id),
    constraint explanation_evidence_fk foreign key (evidence_link_id) references evidence_link (id),
    constraint explanation_person_fk foreign key (given_by) references person (id),
    constraint explanation_once unique (window_id, indicator_code),
    constraint explanation_length check (length(text) between 1 and 4000),
    constraint explanation_score_object check (score is json object)
);
create index explanation_evaluation on explanation (evaluation_id, given_at);

-- What the department says to it; one answer each --------------------------------------------------------------------
create table explanation_answer (
    explanation_id uuid not null,
    evaluation_id uuid not null,
    agency_id uuid not null,
    outcome text not null,
    reason text not null,
    change text,
    score text not null,
    answered_by uuid not null,
    answered_by_name text not null,
    answered_at timestamptz not null,
    constraint explanation_answer_pk primary key (explanation_id),
    constraint explanation_answer_explanation_fk foreign key (explanation_id) references explanation (id),
    constraint explanation_answer_evaluation_fk foreign key (evaluation_id) references evaluation (id),
    constraint explanation_answer_person_fk foreign key (answered_by) references person (id),
    constraint explanation_answer_outcome_known check (outcome in ('ACCEPTED', 'REJECTED')),
    constraint explanation_answer_change check ((outcome = 'ACCEPTED') = (change is not null)),
    constraint explanation_answer_score_object check (score is json object)
);
create index explanation_answer_evaluation on explanation_answer (evaluation_id);

-- What an accepted one led to, once the evaluation has been scored again ----------------------------------------------
create table explanation_effect (
    explanation_id uuid not null,
    evaluation_id uuid not null,
    agency_id uuid not null,
    score text not null,
    at timestamptz not null,
    constraint explanation_effect_pk primary key (explanation_id),
    constraint explanation_effect_explanation_fk foreign key (explanation_id) references explanation (id),
    constraint explanation_effect_evaluation_fk foreign key (evaluation_id) references evaluation (id),
    constraint explanation_effect_score_object check (score is json object)
);
create index explanation_effect_evaluation on explanation_effect (evaluation_id);

do $$
declare
    kept text;
begin
    foreach kept in array array['explanation_window', 'explanation', 'explanation_answer', 'explanation_effect'] loop
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
