-- setup: base.sql
-- 10-18: refused 42830 there is no unique constraint matching given keys for referenced table "p"

CREATE TABLE p (a int, b int);
CREATE UNIQUE INDEX ON p (a) WHERE b > 0;

-- statement:
CREATE TABLE q (a int REFERENCES p (a));
-- accepted:
CREATE UNIQUE INDEX ON p (a);
CREATE TABLE q (a int REFERENCES p (a));
-- accepted:
CREATE TABLE IF NOT EXISTS big (a int REFERENCES p (a));
