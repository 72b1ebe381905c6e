-- setup: base.sql
-- outside a transaction
-- 10-18: locks big SHARE UPDATE EXCLUSIVE; scans big; builds ix

-- statement:
CREATE UNIQUE INDEX CONCURRENTLY ix ON big(extra);
