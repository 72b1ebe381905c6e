-- setup: base.sql
-- 10-18: refused 0A000 cannot alter type of a column used by a view or rule

CREATE VIEW vw AS SELECT id, v FROM big;

-- statement:
ALTER TABLE big ALTER COLUMN v TYPE varchar(100);
-- accepted:
ALTER TABLE big ALTER COLUMN t TYPE varchar(100);
