-- setup: base.sql
-- 10-18: locks big ACCESS EXCLUSIVE

ALTER TABLE big ADD COLUMN b varbit(5);

-- statement:
ALTER TABLE big ALTER COLUMN b TYPE varbit(10);
