-- What the organization says of a warning; a figure changed later makes another finding, which needs its own word -----
create table check_comment (
    id uuid not null,
    evaluation_id uuid not null,
    agency_id uuid not null,
    rule_code text not null,
    indicator_code text not null,
    period text,
    fingerprint text not null,
    comment text not null,
    by_person uuid not null,
    by_name text not null,
    at timestamptz not null,
    constraint check_comment_pk primary key (id),
    constraint check_comment_evaluation_fk foreign key (evaluation_id) references evaluation (id),
    constraint check_comment_agency_fk foreign key (agency_id) references agency (id),
    constraint check_comment_person_fk foreign key (by_person) references person (id),
    constraint check_comment_fingerprint_form check (fingerprint ~ '^[0-9a-f]{64}$'),
    constraint check_comment_length check (length(comment) between 1 and 2000)
);
create index check_comment_evaluation on check_comment (evaluation_id, at);

-- Outputs claimed by name behind a count; a list is replaced as a whole by its next revision -------------------------
create table claimed_list (
    id uuid not null,
    evaluation_id uuid not null,
    agency_id uuid not null,
    indicator_code text not null,
    period text not null,
    revision integer not null,
    by_person uuid not null,
    by_name text not null,
    at timestamptz not null,
    constraint claimed_list_pk primary key (id),
    constraint claimed_list_evaluation_fk foreign key (evaluation_id) references evaluation (id),
    constraint claimed_list_agency_fk foreign key (agency_id) references agency (id),
    constraint claimed_list_person_fk foreign key (by_person) references person (id),
    constraint claimed_list_revision_unique unique (evaluation_id, indicator_code, period, revision),
    constraint claimed_list_revision_positive check (revision >= 1)
);
create table claimed_output (
    id uuid not null,
    list_id uuid not null,
    evaluation_id uuid not null,
    agency_id uuid not null,
    position integer not null,
    type text not null,
    kind text not null,
    identifier text not null,
    identifier_given text not null,
    title text not null,
    fraction text not null,
    constraint claimed_output_pk primary key (id),
    constraint claimed_output_list_fk foreign key (list_id) references claimed_list (id),
    constraint claimed_output_evaluation_fk foreign key (evaluation_id) references evaluation (id),
    constraint claimed_output_agency_fk foreign key (agency_id) references agency (id),
    constraint claimed_output_position_unique unique (list_id, position),
    constraint claimed_output_kind_known check (kind in ('DOI', 'ISBN', 'PATENT', 'OTHER')),
    constraint claimed_output_title_length check (length(title) between 1 and 500)
);
create index claimed_output_identifier on claimed_output (kind, identifier);

create trigger check_comment_written_once before update or delete or truncate on check_comment
    for each statement execute function sti_refuse_change();
create trigger claimed_list_written_once before update or delete or truncate on claimed_list
    for each statement execute function sti_refuse_change();
create trigger claimed_output_written_once before update or delete or truncate on claimed_output
    for each statement execute function sti_refuse_change();

alter table check_comment enable row level security;
create policy check_comment_scope on check_comment for all to sti_app using (
    current_setting('app.scope', true) = 'all'
    or agency_id = any (string_to_array(current_setting('app.agencies', true), ',')::uuid[]));
alter table claimed_list enable row level security;
create policy claimed_list_scope on claimed_list for all to sti_app using (
    current_setting('app.scope', true) = 'all'
    or agency_id = any (string_to_array(current_setting('app.agencies', true), ',')::uuid[]));
alter table claimed_output enable row level security;
create policy claimed_output_scope on claimed_output for all to sti_app using (
    current_setting('app.scope', true) = 'all'
    or agency_id = any (string_to_array(current_setting('app.agencies', true), ',')::uuid[]));

grant select, insert on check_comment, claimed_list, claimed_output to sti_app;
