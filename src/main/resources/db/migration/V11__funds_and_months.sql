-- Which funds may pay for a proposal, and when it is to be built; not known of datasets that were loaded before.
alter table proposal add column funds text;
alter table proposal add column start_month int;
alter table proposal add column end_month int;
