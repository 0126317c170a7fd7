-- Which papers a proposal has, and when it was handed in; not known of datasets that were loaded before.
alter table proposal add column papers text not null default '';
alter table proposal add column submitted_on text not null default '';

-- Letters that tell somebody what one point of a replan changes; rows are only ever added.
create table letter (
    run bigint not null references run,
    scenario bigint not null references scenario,
    version int not null,
    point int not null,
    recipient varchar(300) not null,
    made_at timestamptz not null default now(),
    made_by varchar(60) not null,
    primary key (run, scenario, version, point, recipient)
);

create function keep_letters() returns trigger language plpgsql as $$
begin
    raise exception 'letters that were made stay';
end
$$;

create trigger letter_append_only before update or delete on letter for each row execute function keep_letters();
create trigger letter_never_emptied before truncate on letter for each statement execute function keep_letters();
