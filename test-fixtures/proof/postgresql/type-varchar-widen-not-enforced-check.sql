-- setup: base.sql
-- 10-17: no set-up: 42601 syntax error at or near "ENFORCED"
-- 18: locks big ACCESS EXCLUSIVE

ALTER TABLE big ADD CONSTRAINT not_x CHECK (v <> 'x') NOT ENFORCED;

-- statement:
ALTER TABLE big ALTER COLUMN v TYPE varchar(100);
