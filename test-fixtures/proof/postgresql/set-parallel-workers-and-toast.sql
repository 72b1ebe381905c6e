-- setup: base.sql
-- 10-18: locks big SHARE UPDATE EXCLUSIVE

-- statement:
ALTER TABLE big SET (parallel_workers = 2, toast.autovacuum_enabled = off, log_autovacuum_min_duration = 5);
