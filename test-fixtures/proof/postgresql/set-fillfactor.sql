-- setup: base.sql
-- 10-18: locks big SHARE UPDATE EXCLUSIVE

-- statement:
ALTER TABLE big SET (fillfactor = 80);
