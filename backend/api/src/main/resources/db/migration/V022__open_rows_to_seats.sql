-- A seat in a council opens one evaluation to read; a conflict of interest closes one to everything. Both are said per
-- transaction beside the scope. Called for every table with rows of an evaluation, and again for each that comes later.
create function sti_seats_on(rows_of regclass) returns void language plpgsql as $$
begin
    execute format(
        'create policy %I on %s for select to sti_app using ('
        || 'evaluation_id = any (string_to_array(current_setting(''app.evaluations'', true), '','')::uuid[]))',
        split_part(rows_of::text, '.', 1) || '_seat', rows_of);
    execute format(
        'create policy %I on %s as restrictive for all to sti_app using ('
        || 'evaluation_id <> all (string_to_array(coalesce(current_setting(''app.barred'', true), ''''), '','')::uuid[]))',
        split_part(rows_of::text, '.', 1) || '_barred', rows_of);
end $$;

do $$
declare
    found regclass;
begin
    for found in
        select c.oid::regclass from pg_class c
            join pg_attribute a on a.attrelid = c.oid and a.attname = 'evaluation_id' and not a.attisdropped
        where c.relkind = 'r' and c.relrowsecurity and pg_table_is_visible(c.oid)
        order by c.relname
    loop
        perform sti_seats_on(found);
    end loop;
end $$;

-- Answers have no evaluation of their own: who sees the question sees the answer.
create policy correction_answer_seat on correction_answer for select to sti_app using (
    exists (select 1 from correction_request r where r.id = request_id));
create policy extension_answer_seat on extension_answer for select to sti_app using (
    exists (select 1 from extension_request r where r.id = request_id));
