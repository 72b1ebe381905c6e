-- setup: base.sql
-- 10-18: refused 42830 there is no unique constraint matching given keys for referenced table "p"

CREATE TABLE p (a int, b int, EXCLUDE USING btree (a WITH =));
CREATE TABLE q (a int, b int);

-- statement:
ALTER TABLE q ADD FOREIGN KEY (a) REFERENCES p (a) NOT VALID;
-- accepted:
ALTER TABLE p ADD UNIQUE (a);
ALTER TABLE q ADD FOREIGN KEY (a) REFERENCES p (a) NOT VALID;
