-- setup: base.sql
-- 10-11: locks big ACCESS EXCLUSIVE, big_pkey ACCESS EXCLUSIVE
-- 12-18: locks big ACCESS EXCLUSIVE, big_pkey SHARE UPDATE EXCLUSIVE

-- statement:
ALTER TABLE big RENAME CONSTRAINT big_pkey TO bp;
