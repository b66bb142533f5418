-- What competent bodies found about an organization; the latest revision counts --------------------
create table irregularity (
    id uuid not null,
    evaluation_id uuid not null,
    revision integer not null,
    false_data boolean not null,
    integrity_breach text,
    financial_breach boolean not null,
    document text,
    recorded_by uuid not null,
    recorded_by_name text not null,
    recorded_at timestamptz not null,
    constraint irregularity_pk primary key (id),
    constraint irregularity_evaluation_fk foreign key (evaluation_id) references evaluation (id),
    constraint irregularity_person_fk foreign key (recorded_by) references person (id),
    constraint irregularity_one_per_revision unique (evaluation_id, revision),
    constraint irregularity_breach_known check (integrity_breach in ('ONCE', 'REPEATED')),
    -- A finding that lowers a grade rests on somebody's document.
    constraint irregularity_documented check (document is not null or not (false_data or financial_breach or integrity_breach is not null))
);

-- A cap that a person with authority has set aside, with reason and document -----------------------
create table cap_exemption (
    id uuid not null,
    evaluation_id uuid not null,
    cap text not null,
    reason text not null,
    document text not null,
    decided_by uuid not null,
    decided_by_name text not null,
    decided_at timestamptz not null,
    constraint cap_exemption_pk primary key (id),
    constraint cap_exemption_evaluation_fk foreign key (evaluation_id) references evaluation (id),
    constraint cap_exemption_person_fk foreign key (decided_by) references person (id),
    constraint cap_exemption_once unique (evaluation_id, cap)
);

-- The result as approved: its whole manifest, sealed -----------------------------------------------
create table approved_result (
    id uuid not null,
    evaluation_id uuid not null,
    manifest text not null,
    input_digest text not null,
    result_digest text not null,
    criteria_digest text not null,
    engine_version text not null,
    grade text not null,
    approved_by uuid not null,
    approved_at timestamptz not null,
    constraint approved_result_pk primary key (id),
    constraint approved_result_evaluation_fk foreign key (evaluation_id) references evaluation (id),
    constraint approved_result_person_fk foreign key (approved_by) references person (id),
    constraint approved_result_once unique (evaluation_id)
);

create trigger irregularity_append_only before update or delete or truncate on irregularity
    for each statement execute function sti_refuse_change();
create trigger cap_exemption_append_only before update or delete or truncate on cap_exemption
    for each statement execute function sti_refuse_change();
create trigger approved_result_append_only before update or delete or truncate on approved_result
    for each statement execute function sti_refuse_change();

grant select, insert on irregularity, cap_exemption, approved_result to sti_app;
