-- setup: base.sql
-- 10-18: refused 55000 cannot use a deferrable primary key for referenced table "p"

CREATE TABLE p (a int PRIMARY KEY DEFERRABLE);
CREATE TABLE q (a int);

-- statement:
ALTER TABLE q ADD FOREIGN KEY (a) REFERENCES p;
-- accepted:
CREATE UNIQUE INDEX ON p (a);
ALTER TABLE q ADD FOREIGN KEY (a) REFERENCES p (a);
