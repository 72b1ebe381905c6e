-- setup: base.sql
-- outside a transaction
-- 10-18: locks big SHARE UPDATE EXCLUSIVE; scans big; builds ix; fails 23505 could not create unique index "ix"

-- statement:
CREATE UNIQUE INDEX CONCURRENTLY ix ON big(i4);
