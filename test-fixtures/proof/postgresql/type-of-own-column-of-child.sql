-- setup: base.sql
-- empty: kid
-- 10-18: locks kid ACCESS EXCLUSIVE; rewrites kid

CREATE TABLE kid(own int) INHERITS (big);

-- statement:
ALTER TABLE kid ALTER COLUMN own TYPE bigint;
