-- setup: base.sql
-- 10-18: refused 42830 there is no unique constraint matching given keys for referenced table "p"

CREATE TABLE p (a int, b int);
CREATE UNIQUE INDEX ON p (a, a);
CREATE TABLE q (a int, b int);

-- statement:
ALTER TABLE q ADD FOREIGN KEY (a) REFERENCES p (a);
-- accepted:
CREATE UNIQUE INDEX ON p (a, b);
ALTER TABLE q ADD FOREIGN KEY (a, b) REFERENCES p (a, b);
