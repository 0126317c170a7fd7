-- Whether the measure of a limit is rupiah.
alter table run_limit add column money boolean not null default true;
