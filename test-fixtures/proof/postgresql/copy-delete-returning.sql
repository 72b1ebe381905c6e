-- setup: base.sql
-- 10-18: locks big ROW EXCLUSIVE, big_extra_idx ROW EXCLUSIVE, big_pkey ROW EXCLUSIVE; changes big

-- statement:
COPY (DELETE FROM big WHERE id < 10 RETURNING id) TO '/dev/null';
