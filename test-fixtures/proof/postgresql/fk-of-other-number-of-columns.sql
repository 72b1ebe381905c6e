-- setup: base.sql
-- 10-18: refused 42830 number of referencing and referenced columns for foreign key disagree

CREATE TABLE p (a int, b int, PRIMARY KEY (a, b));
CREATE TABLE q (a int, b int);

-- statement:
ALTER TABLE q ADD FOREIGN KEY (a) REFERENCES p;
-- accepted:
ALTER TABLE q ADD FOREIGN KEY (a, b) REFERENCES p;
