-- The minutes: everything that was on record when the meeting closed, once; corrections are numbered annexes. ----------
create table meeting_minutes (
    meeting_id uuid not null,
    content text not null,
    digest text not null,
    closed_by_name text not null,
    closed_at timestamptz not null,
    constraint meeting_minutes_pk primary key (meeting_id),
    constraint meeting_minutes_meeting_fk foreign key (meeting_id) references meeting (id),
    constraint meeting_minutes_content_json check (content is json object)
);

create table meeting_annex (
    meeting_id uuid not null,
    number integer not null,
    item_id uuid,
    words text not null,
    reason text not null,
    by_name text not null,
    at timestamptz not null,
    constraint meeting_annex_pk primary key (meeting_id, number),
    constraint meeting_annex_minutes_fk foreign key (meeting_id) references meeting_minutes (meeting_id),
    constraint meeting_annex_item_fk foreign key (item_id) references meeting_item (id)
);
create trigger meeting_minutes_written_once before update or delete or truncate on meeting_minutes
    for each statement execute function sti_refuse_change();
create trigger meeting_annex_written_once before update or delete or truncate on meeting_annex
    for each statement execute function sti_refuse_change();
grant select, insert on meeting_minutes, meeting_annex to sti_app;
