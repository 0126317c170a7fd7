-- Words are worked out when a partition is filled, by several processes at once; a generated column is filled row by row by one.
alter table proposal alter column words drop expression;
