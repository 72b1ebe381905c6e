-- setup: base.sql
-- 10: refused 42601 syntax error at or near "ATTACH"
-- 11-12: refused 42P17 index "big_extra_idx" is not partitioned
-- 13-14: refused 42809 "big_extra_idx" is not a table or partitioned index
-- 15-18: refused 42809 ALTER action ATTACH PARTITION cannot be performed on relation "big_extra_idx"

-- statement:
ALTER INDEX big_extra_idx ATTACH PARTITION big_pkey;
