-- What carries out what: strategy, plan, programme or policy (requirement G4); walked both ways --------------------------------
create table object_link (
    id uuid not null,
    from_id uuid not null,
    to_id uuid not null,
    created_by uuid not null,
    created_by_name text not null,
    created_at timestamptz not null,
    constraint object_link_pk primary key (id),
    constraint object_link_from_fk foreign key (from_id) references registered_object (id),
    constraint object_link_to_fk foreign key (to_id) references registered_object (id),
    constraint object_link_by_fk foreign key (created_by) references person (id),
    constraint object_link_other check (from_id <> to_id),
    constraint object_link_once unique (from_id, to_id)
);
create index object_link_to on object_link (to_id);

-- A link is seen by who sees both of its ends.
alter table object_link enable row level security;
create policy object_link_scope on object_link for all to sti_app using (
    exists (select from registered_object o where o.id = from_id)
    and exists (select from registered_object o where o.id = to_id));

grant select, insert, delete on object_link to sti_app;
