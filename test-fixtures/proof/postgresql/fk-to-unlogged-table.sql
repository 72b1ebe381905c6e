-- setup: base.sql
-- 10-18: refused 42P16 constraints on permanent tables may reference only permanent tables

CREATE UNLOGGED TABLE p (a int PRIMARY KEY);
CREATE UNLOGGED TABLE u (a int);
CREATE TABLE q (a int);

-- statement:
ALTER TABLE q ADD FOREIGN KEY (a) REFERENCES p (a);
-- accepted:
ALTER TABLE u ADD FOREIGN KEY (a) REFERENCES p (a);
-- accepted:
ALTER TABLE p SET LOGGED;
ALTER TABLE q ADD FOREIGN KEY (a) REFERENCES p (a);
