-- setup: base.sql
-- 10-18: locks big SHARE; scans big; builds big_lower_i4_idx

-- statement:
CREATE INDEX ON big (lower(t), i4);
