-- setup: base.sql
-- 10-18: refused 2BP01 cannot drop table big because other objects depend on it

CREATE VIEW vw AS SELECT id, v FROM big;

-- statement:
DROP TABLE big;
-- accepted:
DROP TABLE big CASCADE;
