-- setup: base.sql
-- empty: elder, heir
-- 10-14: refused 42601 syntax error at or near "MERGE"
-- 15-18: locks elder ROW EXCLUSIVE, heir ROW EXCLUSIVE

CREATE TABLE elder (a int, b text);
CREATE TABLE heir (own int) INHERITS (elder);

-- statement:
MERGE INTO elder e USING (SELECT 1 AS one) y ON e.a = y.one WHEN MATCHED THEN DELETE;
