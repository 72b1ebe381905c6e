-- setup: base.sql
-- 10-18: locks big ACCESS EXCLUSIVE, big_extra_idx ACCESS EXCLUSIVE



-- statement:
ALTER TABLE big CLUSTER ON big_extra_idx, ADD COLUMN note text;
