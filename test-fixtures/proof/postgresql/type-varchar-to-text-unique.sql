-- setup: base.sql
-- 10-18: locks big ACCESS EXCLUSIVE, u ACCESS EXCLUSIVE; keeps u

ALTER TABLE big ADD CONSTRAINT u UNIQUE (v);

-- statement:
ALTER TABLE big ALTER COLUMN v TYPE text;
