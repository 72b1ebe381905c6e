-- setup: base.sql
-- 10-18: refused 55000 cannot use a deferrable unique constraint for referenced table "p"

CREATE TABLE p (a int UNIQUE DEFERRABLE, b int UNIQUE);
CREATE TABLE q (a int);

-- statement:
ALTER TABLE q ADD FOREIGN KEY (a) REFERENCES p (a);
-- accepted:
ALTER TABLE q ADD FOREIGN KEY (a) REFERENCES p (b);
-- accepted:
CREATE UNIQUE INDEX ON p (a);
ALTER TABLE q ADD FOREIGN KEY (a) REFERENCES p (a);
