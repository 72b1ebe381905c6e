-- setup: base.sql
-- 10-18: refused 42830 there is no unique constraint matching given keys for referenced table "q"

CREATE TABLE q (a int, b int, CONSTRAINT u UNIQUE (a));

-- statement:
ALTER TABLE q ADD FOREIGN KEY (b) REFERENCES q (a), DROP CONSTRAINT u;
-- accepted:
ALTER TABLE q ADD FOREIGN KEY (a) REFERENCES q (b), ADD UNIQUE (b);
