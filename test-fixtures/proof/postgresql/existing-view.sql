-- setup: base.sql
-- 10-18: refused 42P07 relation "w" already exists

CREATE VIEW w AS SELECT 1 AS a;

-- statement:
CREATE VIEW w AS SELECT 2 AS a;
