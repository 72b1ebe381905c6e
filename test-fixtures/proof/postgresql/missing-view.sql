-- setup: base.sql
-- 10-18: refused 42P01 view "w" does not exist

CREATE VIEW w AS SELECT 1 AS a;
DROP VIEW w;

-- statement:
DROP VIEW w;
