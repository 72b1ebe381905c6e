-- setup: base.sql
-- 10-18: locks big ACCESS EXCLUSIVE

CREATE VIEW vw AS SELECT id FROM big;

-- statement:
ALTER TABLE big ALTER COLUMN v TYPE varchar(100);
