-- What decisions cost together, and what other elasticities of cost would fund, are studies too.
alter table study drop constraint study_kind_check;
alter table study add check (kind in ('REPLAN', 'FRONTIER', 'ROBUSTNESS', 'WAYS', 'DOCTOR', 'ELASTICITIES', 'DECISIONS'));
