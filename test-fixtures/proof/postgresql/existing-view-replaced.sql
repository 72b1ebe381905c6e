-- setup: base.sql
-- 10-18: locks w ACCESS EXCLUSIVE

CREATE VIEW w AS SELECT 1 AS a;

-- statement:
CREATE OR REPLACE VIEW w AS SELECT 2 AS a;
