-- setup: base.sql
-- 10: no set-up: 42601 syntax error at or near "INCLUDE"
-- 11-18: refused 42830 there is no unique constraint matching given keys for referenced table "p"

CREATE TABLE p (a int, b int, UNIQUE (a) INCLUDE (b));

-- statement:
CREATE TABLE q (a int, b int, FOREIGN KEY (a, b) REFERENCES p (a, b));
-- accepted:
CREATE TABLE q (a int REFERENCES p (a), b int);
