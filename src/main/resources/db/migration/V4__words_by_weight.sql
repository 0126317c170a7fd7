-- Words of title and place get another weight than those of problems, sponsors and activities: the public searches the first alone.
alter table proposal drop column words;
alter table proposal add column words tsvector generated always as (setweight(to_tsvector('indonesian', title || ' ' || place), 'A')
    || setweight(to_tsvector('indonesian', problem || ' ' || sponsors || ' ' || activity_name), 'D')) stored;
do $$
declare
    part regclass;
begin
    for part in select inhrelid::regclass from pg_inherits where inhparent = 'proposal'::regclass loop
        execute format('create index on %s using gin (words)', part);
    end loop;
end
$$;
