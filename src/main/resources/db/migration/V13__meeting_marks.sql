-- Proposals that a meeting is to look at. A mark that is taken off is gone; that it was there stands in the audit log.
create table meeting_mark (
    dataset bigint not null references dataset,
    proposal text not null,
    marked_at timestamptz not null default now(),
    marked_by varchar(60) not null,
    primary key (dataset, proposal)
);
