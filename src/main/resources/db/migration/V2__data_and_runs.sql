-- A version of a dataset; its files lie in the data folder under its hash.
create table dataset (
    id bigint generated always as identity primary key,
    hash char(64) not null unique,
    label text not null,
    file text not null,
    region_code text not null,
    region_name text not null,
    level text not null,
    fiscal_year int not null,
    stage text not null,
    total_ceiling bigint,
    next_year_ceiling bigint,
    proposals int not null,
    asked bigint not null,
    example boolean not null,
    warnings text[] not null,
    created_at timestamptz not null default now(),
    created_by text not null
);

create table ceiling_line (
    dataset bigint not null references dataset,
    place int not null,
    label text not null,
    amount bigint not null,
    primary key (dataset, place)
);

create table fund (
    dataset bigint not null references dataset,
    code text not null,
    name text not null,
    ceiling bigint,
    earmarked boolean not null,
    purpose text not null,
    primary key (dataset, code)
);

create table office (
    dataset bigint not null references dataset,
    code text not null,
    name text not null,
    ceiling bigint,
    last_year_ceiling bigint,
    last_year_realised bigint,
    primary key (dataset, code)
);

create table district (
    dataset bigint not null references dataset,
    code text not null,
    name text not null,
    population bigint,
    poor_population bigint,
    primary key (dataset, code)
);

-- One partition for each dataset, filled and indexed before it is attached.
create table proposal (
    dataset bigint not null,
    row_number int not null,
    id text not null,
    title text not null,
    cost bigint not null,
    channel text not null,
    office text not null,
    district text not null,
    village text not null,
    activity text not null,
    activity_name text not null,
    function text not null,
    volume text not null,
    unit text not null,
    beneficiaries bigint,
    sponsors text not null,
    problem text not null,
    place text not null,
    words tsvector generated always as (to_tsvector('indonesian', title || ' ' || place || ' ' || problem || ' ' || sponsors
        || ' ' || activity_name)) stored
) partition by list (dataset);

create table scenario (
    id bigint generated always as identity primary key,
    dataset bigint not null references dataset,
    name varchar(200) not null,
    body text not null,
    version int not null default 1,
    created_at timestamptz not null default now(),
    created_by varchar(60) not null,
    changed_at timestamptz not null default now(),
    removed boolean not null default false
);

create table pack_version (
    id bigint generated always as identity primary key,
    pack varchar(61) not null,
    number int not null,
    title varchar(300) not null,
    hash char(64) not null,
    state varchar(10) not null check (state in ('DRAFT', 'PROPOSED', 'APPROVED', 'REFUSED')),
    note text not null,
    created_at timestamptz not null default now(),
    created_by varchar(60) not null,
    decided_at timestamptz,
    decided_by varchar(60),
    unique (pack, number)
);

create table pack_file (
    pack_version bigint not null references pack_version,
    name varchar(300) not null,
    content bytea not null,
    primary key (pack_version, name)
);

create table run (
    id bigint generated always as identity primary key,
    dataset bigint not null references dataset,
    scenario bigint references scenario,
    scenario_name varchar(200) not null,
    scenario_body text not null,
    pack varchar(61) not null,
    pack_version bigint references pack_version,
    as_of date,
    seed bigint not null,
    gap numeric not null,
    limit_seconds bigint,
    status varchar(10) not null check (status in ('QUEUED', 'RUNNING', 'DONE', 'FAILED', 'STOPPED')),
    stop_asked boolean not null default false,
    attempts int not null default 0,
    phase varchar(60) not null default '',
    done bigint not null default 0,
    total bigint not null default 0,
    gap_percent double precision,
    achieved bigint,
    bound bigint,
    message text not null default '',
    queued_at timestamptz not null default now(),
    queued_by varchar(60) not null,
    started_at timestamptz,
    ended_at timestamptz,
    proven_gap numeric,
    ended varchar(20),
    reproducible boolean,
    summary text,
    certificate text
);
create index run_by_status on run (status, id);

create table run_event (
    run bigint not null references run on delete cascade,
    number int not null,
    milliseconds bigint not null,
    phase varchar(60) not null,
    done bigint not null,
    total bigint not null,
    achieved bigint,
    bound bigint,
    gap_percent double precision,
    primary key (run, number)
);

-- One partition for each run that ended with a result.
create table portfolio (
    run bigint not null,
    row_number int not null,
    id text not null,
    title text not null,
    channel text not null,
    office text not null,
    district text not null,
    village text not null,
    function text not null,
    decision text not null,
    choice text not null,
    fund text not null,
    quarter int,
    asked bigint not null,
    cost bigint not null,
    value bigint not null,
    points numeric not null,
    net_value bigint,
    contested boolean not null,
    reason text not null,
    reason_at bigint not null
) partition by list (run);

create table run_limit (
    run bigint not null references run,
    place int not null,
    id text not null,
    label text not null,
    level text not null,
    rank int not null,
    sense text not null,
    amount bigint not null,
    used bigint not null,
    slack bigint not null,
    shortfall bigint not null,
    price numeric not null,
    reference text not null,
    silent boolean not null,
    primary key (run, place)
);

-- Sums of a portfolio by one dimension at a time.
create table run_sum (
    run bigint not null references run,
    dimension text not null,
    code text not null,
    proposals bigint not null,
    funded bigint not null,
    asked bigint not null,
    spent bigint not null,
    primary key (run, dimension, code)
);

-- The list in force, version by version.
create table adopted_list (
    version int primary key,
    run bigint not null references run,
    note text not null,
    adopted_at timestamptz not null default now(),
    adopted_by varchar(60) not null
);

create table publication (
    id bigint generated always as identity primary key,
    run bigint not null references run,
    published_at timestamptz not null default now(),
    published_by varchar(60) not null,
    withdrawn_at timestamptz,
    withdrawn_by varchar(60)
);

-- What was done by whom; rows are only ever added, each carries the hash of the one before.
create table audit (
    number bigint primary key,
    at timestamptz not null,
    actor varchar(60) not null,
    action varchar(60) not null,
    subject varchar(200) not null,
    detail text not null,
    previous char(64) not null,
    hash char(64) not null unique
);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'the audit log is append-only';
end
$$;

create trigger audit_append_only before update or delete on audit for each row execute function refuse_change();
create trigger audit_never_emptied before truncate on audit for each statement execute function refuse_change();
