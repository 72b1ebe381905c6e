-- setup: base.sql
-- empty: low, heir, elder
-- 10-18: locks big SHARE UPDATE EXCLUSIVE, big_extra_idx SHARE UPDATE EXCLUSIVE



-- statement:
ALTER TABLE big CLUSTER ON big_extra_idx, ALTER COLUMN t SET (n_distinct = 5);
