-- setup: base.sql
-- 10-18: locks big ACCESS EXCLUSIVE, big_extra_idx ACCESS EXCLUSIVE, big_pkey ACCESS EXCLUSIVE, s2.counter ROW EXCLUSIVE; rewrites big; scans big; builds big_extra_idx, big_pkey

CREATE SEQUENCE s2.counter;

-- statement:
ALTER TABLE big ADD COLUMN x bigint DEFAULT nextval('"s2".counter');
