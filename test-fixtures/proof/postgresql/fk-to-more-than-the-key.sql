-- setup: base.sql
-- 10-18: refused 42830 there is no unique constraint matching given keys for referenced table "p"

CREATE TABLE p (a int UNIQUE, b int);

-- statement:
CREATE TABLE q (a int, b int, FOREIGN KEY (a, b) REFERENCES p (a, b));
-- accepted:
CREATE TABLE q (a int, b int, FOREIGN KEY (a) REFERENCES p (a));
