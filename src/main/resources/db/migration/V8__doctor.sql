-- Why a scenario has no list, and what would give it one, is a study too.
alter table study drop constraint study_kind_check;
alter table study add check (kind in ('REPLAN', 'FRONTIER', 'ROBUSTNESS', 'WAYS', 'DOCTOR'));
