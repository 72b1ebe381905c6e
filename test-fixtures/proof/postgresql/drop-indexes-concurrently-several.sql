-- setup: base.sql
-- outside a transaction
-- 10-18: refused 0A000 DROP INDEX CONCURRENTLY does not support dropping multiple objects

CREATE INDEX one ON big (i4);
CREATE INDEX two ON big (t);

-- statement:
DROP INDEX CONCURRENTLY one, two;
-- accepted:
DROP INDEX CONCURRENTLY one;
-- accepted:
DROP INDEX one, two;
