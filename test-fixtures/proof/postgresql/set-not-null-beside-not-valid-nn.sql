-- setup: base.sql
-- 10-17: no set-up: 42601 syntax error at or near "NOT"
-- 18: locks big ACCESS EXCLUSIVE

ALTER TABLE big ADD CONSTRAINT extra_nn NOT NULL extra NOT VALID;
ALTER TABLE big ADD CONSTRAINT t_nn NOT NULL t;

-- statement:
ALTER TABLE big ALTER COLUMN t SET NOT NULL;
