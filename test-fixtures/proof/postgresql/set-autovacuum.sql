-- setup: base.sql
-- 10-18: locks big SHARE UPDATE EXCLUSIVE

-- statement:
ALTER TABLE big SET (autovacuum_vacuum_scale_factor = 0.01);
