-- setup: base.sql
-- 10-18: locks big SHARE; scans big; builds big_i4_idx1

CREATE INDEX ON big (i4 DESC);

-- statement:
CREATE INDEX ON big (i4);
