-- setup: base.sql
-- 10: refused 2BP01 cannot drop table counted column id because other objects depend on it
-- 11-18: refused 2BP01 cannot drop column id of table counted because other objects depend on it

CREATE TABLE counted (id serial, note text);
CREATE TABLE copied (LIKE counted INCLUDING ALL);

-- statement:
ALTER TABLE counted DROP COLUMN id;
-- accepted:
ALTER TABLE counted DROP COLUMN note;
