-- Studies of results with their answers: slow to work out, and always the same.
create table study (
    id bigint generated always as identity primary key,
    run bigint not null references run,
    kind varchar(12) not null check (kind in ('REPLAN', 'FRONTIER', 'ROBUSTNESS')),
    question text not null,
    status varchar(10) not null check (status in ('WAITING', 'RUNNING', 'DONE', 'FAILED', 'STOPPED')),
    attempts int not null default 0,
    message text not null default '',
    answer text,
    asked_at timestamptz not null default now(),
    ended_at timestamptz,
    unique (run, kind, question)
);

-- What a cut must leave alone; not known of datasets that were loaded before.
alter table proposal add column binding boolean;
alter table proposal add column contracted bigint;
