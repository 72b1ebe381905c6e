-- setup: base.sql
-- 10-18: refused 2BP01 cannot drop table big because other objects depend on it

CREATE TABLE kid() INHERITS (big);
INSERT INTO kid(id,i4,v) SELECT 100000+g,g,g::text FROM generate_series(1,1000) g;

-- statement:
DROP TABLE big;
-- accepted:
DROP TABLE big CASCADE;
