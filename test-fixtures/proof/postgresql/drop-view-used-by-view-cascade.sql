-- setup: base.sql
-- 10-18: locks vw ACCESS EXCLUSIVE, vw2 ACCESS EXCLUSIVE

CREATE VIEW vw AS SELECT id, v FROM big;
CREATE VIEW vw2 AS SELECT id FROM vw;

-- statement:
DROP VIEW vw CASCADE;
