-- setup: base.sql
-- 10-18: refused 42809 referenced relation "p" is not a table

CREATE FOREIGN DATA WRAPPER w;
CREATE SERVER s FOREIGN DATA WRAPPER w;
CREATE FOREIGN TABLE p (a int) SERVER s;
CREATE TABLE q (a int);

-- statement:
ALTER TABLE q ADD FOREIGN KEY (a) REFERENCES p (a);
-- accepted:
ALTER TABLE q ADD UNIQUE (a);
