-- setup: base.sql
-- 10-14: refused 42601 syntax error at or near "MERGE"
-- 15-18: locks big ROW EXCLUSIVE, big_extra_idx ROW EXCLUSIVE, big_pkey ROW EXCLUSIVE, parent ACCESS SHARE, parent_pkey ACCESS SHARE; changes big

-- statement:
MERGE INTO big USING parent ON big.id = parent.id AND parent.id = 5 WHEN MATCHED THEN UPDATE SET i4 = 3;
