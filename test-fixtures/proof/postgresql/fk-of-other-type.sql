-- setup: base.sql
-- 10-18: refused 42804 foreign key constraint "q_a_fkey" cannot be implemented

CREATE TABLE p (a int PRIMARY KEY, b numeric UNIQUE, c varchar(10) UNIQUE, d timestamptz UNIQUE, e int[] UNIQUE);
CREATE DOMAIN whole AS int;
CREATE TABLE q (a text, b int, c char(3), d date, e whole, f int[]);

-- statement:
ALTER TABLE q ADD FOREIGN KEY (a) REFERENCES p (a);
-- accepted:
ALTER TABLE q ADD FOREIGN KEY (b) REFERENCES p (b), ADD FOREIGN KEY (c) REFERENCES p (c), ADD FOREIGN KEY (d) REFERENCES p (d);
-- accepted:
ALTER TABLE q ADD FOREIGN KEY (e) REFERENCES p (a), ADD FOREIGN KEY (f) REFERENCES p (e);
