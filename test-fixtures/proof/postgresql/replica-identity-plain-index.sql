-- setup: base.sql
-- 10-18: refused 42809 cannot use non-unique index "big_extra_idx" as replica identity

-- statement:
ALTER TABLE big REPLICA IDENTITY USING INDEX big_extra_idx;
-- accepted:
ALTER TABLE big REPLICA IDENTITY USING INDEX big_pkey;
