-- setup: base.sql
-- 10-11: no set-up: 42601 syntax error at or near "("
-- 12-18: locks big ACCESS EXCLUSIVE

ALTER TABLE big ADD COLUMN twice int GENERATED ALWAYS AS (i4 * 2) STORED;

-- statement:
ALTER TABLE big DROP COLUMN v;
