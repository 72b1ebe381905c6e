-- setup: base.sql
-- 10-18: refused 2BP01 cannot drop view vw because other objects depend on it

CREATE VIEW vw AS SELECT id, v FROM big;
CREATE VIEW vw2 AS SELECT id FROM vw;

-- statement:
DROP VIEW vw;
-- accepted:
DROP VIEW vw2;
-- accepted:
DROP VIEW vw, vw2;
-- accepted:
DROP VIEW vw CASCADE;
