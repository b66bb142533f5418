-- Large files on their way: parts lie in the content store, unkept, and go when the upload ends or is forgotten ---------
create table resumable_upload (
    id uuid not null,
    evaluation_id uuid not null,
    agency_id uuid not null,
    file_name text not null,
    length bigint not null,
    created_by uuid not null,
    created_at timestamptz not null,
    constraint resumable_upload_pk primary key (id),
    constraint resumable_upload_evaluation_fk foreign key (evaluation_id) references evaluation (id),
    constraint resumable_upload_created_by_fk foreign key (created_by) references person (id),
    constraint resumable_upload_length_positive check (length > 0)
);
create table resumable_part (
    upload_id uuid not null,
    agency_id uuid not null,
    at bigint not null,
    size bigint not null,
    sha256 text not null,
    received_at timestamptz not null,
    constraint resumable_part_pk primary key (upload_id, at),
    constraint resumable_part_upload_fk foreign key (upload_id) references resumable_upload (id) on delete cascade,
    constraint resumable_part_size_positive check (size > 0)
);
alter table resumable_upload enable row level security;
create policy resumable_upload_scope on resumable_upload for all to sti_app using (
    current_setting('app.scope', true) = 'all'
    or agency_id = any (string_to_array(current_setting('app.agencies', true), ',')::uuid[]));
alter table resumable_part enable row level security;
create policy resumable_part_scope on resumable_part for all to sti_app using (
    current_setting('app.scope', true) = 'all'
    or agency_id = any (string_to_array(current_setting('app.agencies', true), ',')::uuid[]));
grant select, insert, delete on resumable_upload, resumable_part to sti_app;
