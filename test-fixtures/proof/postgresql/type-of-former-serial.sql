-- setup: base.sql
-- empty: elder, heir
-- 10-18: locks elder ACCESS EXCLUSIVE; rewrites elder

CREATE TABLE elder (a smallserial);
ALTER TABLE elder ALTER COLUMN a SET DEFAULT 7;

-- statement:
ALTER TABLE elder ALTER COLUMN a TYPE bigint;
