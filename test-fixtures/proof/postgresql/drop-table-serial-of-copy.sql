-- setup: base.sql
-- 10-18: refused 2BP01 cannot drop table counted because other objects depend on it

CREATE TABLE counted (id serial, note text);
CREATE TABLE copied (LIKE counted INCLUDING ALL);

-- statement:
DROP TABLE counted;
-- accepted:
DROP TABLE copied;
-- accepted:
DROP TABLE counted, copied;
