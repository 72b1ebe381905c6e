-- setup: base.sql
-- outside a transaction
-- beside it: another transaction idle in READ COMMITTED on an unrelated table for 3000 ms; finished without waiting
-- 10-18: locks big SHARE UPDATE EXCLUSIVE; scans big; builds ix

-- statement:
CREATE INDEX CONCURRENTLY ix ON big(parent_id);
