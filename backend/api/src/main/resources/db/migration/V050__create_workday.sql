-- Public holidays and exchanged days, year by year; a year is replaced as a whole -----------------------------------
create table calendar_year (
    year integer not null,
    complete boolean not null,
    source text not null,
    changed_by uuid not null,
    changed_by_name text not null,
    changed_at timestamptz not null,
    version bigint not null,
    constraint calendar_year_pk primary key (year),
    constraint calendar_year_by_fk foreign key (changed_by) references person (id),
    constraint calendar_year_range check (year between 2000 and 2100),
    constraint calendar_year_source_length check (length(source) between 1 and 500)
);

create table calendar_day (
    day date not null,
    year integer not null,
    kind text not null,
    name text not null,
    constraint calendar_day_pk primary key (day),
    constraint calendar_day_year_fk foreign key (year) references calendar_year (year),
    constraint calendar_day_in_year check (extract(year from day) = year),
    constraint calendar_day_kind_known check (kind in ('HOLIDAY', 'DAY_OFF_IN_LIEU', 'WORKING_DAY')),
    constraint calendar_day_name_length check (length(name) between 1 and 200),
    -- Saturday and Sunday are 6 and 7: only they can be worked by exchange, and only other days be off in lieu.
    constraint calendar_day_exchange check (
        kind = 'HOLIDAY' or (kind = 'WORKING_DAY') = (extract(isodow from day) in (6, 7)))
);
create index calendar_day_year on calendar_day (year, day);

grant select, insert, update on calendar_year to sti_app;
grant select, insert, delete on calendar_day to sti_app;
