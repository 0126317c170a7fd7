-- What changed between two results, counted when somebody first asks: both stay as they are. Not in backups, for it follows from them.
create table list_change (
    before bigint not null references run,
    after bigint not null references run,
    entered bigint not null,
    removed bigint not null,
    more bigint not null,
    less bigint not null,
    changed bigint not null,
    primary key (before, after)
);
