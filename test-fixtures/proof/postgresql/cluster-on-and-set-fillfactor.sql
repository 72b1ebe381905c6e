-- setup: base.sql
-- 10-18: locks big SHARE UPDATE EXCLUSIVE, big_pkey SHARE UPDATE EXCLUSIVE

-- statement:
ALTER TABLE big CLUSTER ON big_pkey, SET (fillfactor = 50);
