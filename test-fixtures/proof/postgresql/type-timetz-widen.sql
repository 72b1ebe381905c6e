-- setup: base.sql
-- 10-18: locks big ACCESS EXCLUSIVE

ALTER TABLE big ADD COLUMN tt timetz(2);

-- statement:
ALTER TABLE big ALTER COLUMN tt TYPE timetz(5);
