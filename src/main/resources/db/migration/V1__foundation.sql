-- People and what they may do.
create table account (
    name varchar(60) primary key,
    office varchar(120) not null,
    password varchar(200),
    enabled boolean not null default true,
    created_at timestamptz not null default now()
);

create table account_role (
    account varchar(60) not null references account on delete cascade,
    role varchar(20) not null check (role in ('KEPALA', 'ADMIN', 'PERENCANA', 'ANALIS', 'PENGAWAS')),
    primary key (account, role)
);

-- Links that let somebody set a password once; only the hash of the token is kept.
create table invitation (
    token_hash char(64) primary key,
    account varchar(60) not null references account on delete cascade,
    expires_at timestamptz not null
);
