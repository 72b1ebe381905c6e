-- setup: base.sql
-- 10-11: no set-up: 42601 syntax error at or near "("
-- 12-17: no set-up: 42601 syntax error at or near "VIRTUAL"
-- 18: refused 0A000 ALTER TABLE / SET EXPRESSION is not supported for virtual generated columns in tables with check constraints

ALTER TABLE big ADD COLUMN g int GENERATED ALWAYS AS (i4 * 2) VIRTUAL;
ALTER TABLE big ADD CONSTRAINT ck CHECK (i4 >= 0);

-- statement:
ALTER TABLE big ALTER COLUMN g SET EXPRESSION AS (i4 * 3);
