-- setup: base.sql
-- 10-18: refused 42830 there is no unique constraint matching given keys for referenced table "p"

CREATE TABLE p (a int, b int);
CREATE UNIQUE INDEX ON p ((a + 0));
CREATE TABLE q (b int);

-- statement:
ALTER TABLE q ADD COLUMN a int REFERENCES p (a);
-- accepted:
CREATE UNIQUE INDEX ON p (a);
ALTER TABLE q ADD COLUMN a int REFERENCES p (a);
-- accepted 13-18:
ALTER TABLE q ADD COLUMN IF NOT EXISTS b int REFERENCES p (a);
-- accepted:
ALTER TABLE q ADD COLUMN a int;
