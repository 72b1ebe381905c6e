-- setup: base.sql
-- outside a transaction
-- 10-18: locks big SHARE UPDATE EXCLUSIVE; scans big; builds ix

-- statement:
CREATE INDEX CONCURRENTLY ix ON big(parent_id);
