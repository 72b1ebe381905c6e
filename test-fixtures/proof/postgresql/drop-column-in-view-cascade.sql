-- setup: base.sql
-- 10-18: locks big ACCESS EXCLUSIVE, vw ACCESS EXCLUSIVE

CREATE VIEW vw AS SELECT id, v FROM big;

-- statement:
ALTER TABLE big DROP COLUMN v CASCADE;
