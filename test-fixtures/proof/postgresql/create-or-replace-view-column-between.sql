-- setup: base.sql
-- 10-18: refused 42P16 cannot change name of view column "again" to "x"

CREATE VIEW v1 AS SELECT *, code AS again FROM parent;

-- statement:
ALTER TABLE parent ADD COLUMN x int;
CREATE OR REPLACE VIEW v1 AS SELECT *, code AS again FROM parent;
-- accepted:
CREATE OR REPLACE VIEW v1 AS SELECT *, code AS again FROM parent;
-- accepted:
ALTER TABLE parent ADD COLUMN x int;
CREATE OR REPLACE VIEW v1 AS SELECT id, code, name, code AS again, x FROM parent;
