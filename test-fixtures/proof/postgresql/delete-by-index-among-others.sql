-- setup: base.sql
-- 10-18: locks big ROW EXCLUSIVE, big_extra_idx ROW EXCLUSIVE, big_lower ROW EXCLUSIVE, big_pkey ROW EXCLUSIVE; changes big

CREATE INDEX big_lower ON big (lower(t));
ANALYZE big;

-- statement:
DELETE FROM big WHERE id = 5;
