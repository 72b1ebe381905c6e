-- setup: base.sql
-- 10-11: no set-up: 42601 syntax error at or near "("
-- 12-14: locks big ACCESS EXCLUSIVE
-- 15-18: refused 2BP01 cannot drop column i4 of table big because other objects depend on it

ALTER TABLE big ADD COLUMN twice int GENERATED ALWAYS AS (i4 * 2) STORED;

-- statement:
ALTER TABLE big DROP COLUMN i4;
-- accepted:
ALTER TABLE big DROP COLUMN i4 CASCADE;
