-- setup: base.sql
-- 10-18: refused 25001 CREATE INDEX CONCURRENTLY cannot run inside a transaction block

-- statement:
CREATE INDEX CONCURRENTLY ix ON big(v);
-- accepted outside a transaction:
CREATE INDEX CONCURRENTLY ix ON big(v);
-- accepted:
CREATE INDEX ix ON big(v);
