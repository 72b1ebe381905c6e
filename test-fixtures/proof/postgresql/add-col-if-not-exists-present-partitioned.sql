-- setup: base.sql
-- empty: elder, heir
-- 10-18: locks elder ACCESS EXCLUSIVE

CREATE TABLE elder (k int, a int) PARTITION BY LIST (k);
CREATE TABLE heir PARTITION OF elder FOR VALUES IN (1);

-- statement:
ALTER TABLE elder ADD COLUMN IF NOT EXISTS a int;
