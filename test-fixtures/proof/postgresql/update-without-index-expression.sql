-- setup: base.sql
-- 10-18: locks big ROW EXCLUSIVE, big_extra_idx ROW EXCLUSIVE, big_lower ROW EXCLUSIVE, big_pkey ROW EXCLUSIVE; scans big; changes big

CREATE INDEX big_lower ON big (lower(t));
ANALYZE big;

-- statement:
UPDATE big SET i4 = 1 WHERE t = 't5';
