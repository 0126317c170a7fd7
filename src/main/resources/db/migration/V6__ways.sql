-- What other ways of choosing make of the same money is a study too.
alter table study drop constraint study_kind_check;
alter table study add check (kind in ('REPLAN', 'FRONTIER', 'ROBUSTNESS', 'WAYS'));
