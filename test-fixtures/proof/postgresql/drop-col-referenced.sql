-- setup: base.sql
-- 10: refused 2BP01 cannot drop table big column id because other objects depend on it
-- 11-18: refused 2BP01 cannot drop column id of table big because other objects depend on it

CREATE TABLE detail (id int, big_id bigint REFERENCES big (id));

-- statement:
ALTER TABLE big DROP COLUMN id;
-- accepted:
ALTER TABLE big DROP COLUMN id CASCADE;
