-- setup: base.sql
-- 10-18: locks big ACCESS EXCLUSIVE, big_v_lower ACCESS EXCLUSIVE, big_v_plain ACCESS EXCLUSIVE, big_v_some ACCESS EXCLUSIVE; scans big; builds big_v_lower, big_v_some; keeps big_v_plain

CREATE INDEX big_v_lower ON big (v, lower(t));
CREATE INDEX big_v_some ON big (v) WHERE extra > 3;
CREATE INDEX big_v_plain ON big (v);

-- statement:
ALTER TABLE big ALTER COLUMN v TYPE varchar(100);
