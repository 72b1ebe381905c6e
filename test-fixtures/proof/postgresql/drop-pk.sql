-- setup: base.sql
-- 10-18: locks big ACCESS EXCLUSIVE, big_pkey ACCESS EXCLUSIVE

-- statement:
ALTER TABLE big DROP CONSTRAINT big_pkey;
