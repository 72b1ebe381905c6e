-- setup: base.sql
-- 10: refused 2BP01 cannot drop table big column v because other objects depend on it
-- 11-18: refused 2BP01 cannot drop column v of table big because other objects depend on it

CREATE VIEW vw AS SELECT id, v FROM big;

-- statement:
ALTER TABLE big DROP COLUMN v;
-- accepted:
ALTER TABLE big DROP COLUMN t;
-- accepted:
ALTER TABLE big DROP COLUMN v CASCADE;
-- accepted:
DROP VIEW vw;
ALTER TABLE big DROP COLUMN v;
