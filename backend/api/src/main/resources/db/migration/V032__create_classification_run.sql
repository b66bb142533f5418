-- A classification run over a campaign: everything that its grades follow from, numbered and never changed -----------
create table classification_run (
    id uuid not null,
    campaign_id uuid not null,
    number integer not null,
    kind text not null,
    -- Canonical JSON (RFC 8785), and the SHA-256 of it.
    manifest text not null,
    digest text not null,
    graded integer not null,
    created_by uuid not null,
    created_by_name text not null,
    created_at timestamptz not null,
    constraint classification_run_pk primary key (id),
    constraint classification_run_campaign_fk foreign key (campaign_id) references campaign (id),
    constraint classification_run_person_fk foreign key (created_by) references person (id),
    constraint classification_run_numbered unique (campaign_id, number),
    constraint classification_run_number_known check (number >= 1),
    constraint classification_run_kind_known check (kind in ('PRELIMINARY', 'FINAL')),
    constraint classification_run_graded_known check (graded >= 1)
);
create trigger classification_run_written_once before update or delete or truncate on classification_run
    for each statement execute function sti_refuse_change();

-- It holds figures of every organization of the campaign, so only who sees all may read it.
alter table classification_run enable row level security;
create policy classification_run_scope on classification_run for all to sti_app using (
    current_setting('app.scope', true) = 'all');

grant select, insert on classification_run to sti_app;
