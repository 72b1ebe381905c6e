-- setup: base.sql
-- 10-18: locks big ACCESS EXCLUSIVE

ALTER TABLE big ADD COLUMN m numeric(10);

-- statement:
ALTER TABLE big ALTER COLUMN m TYPE numeric(12,0);
