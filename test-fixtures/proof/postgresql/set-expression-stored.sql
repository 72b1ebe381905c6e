-- setup: base.sql
-- 10-11: no set-up: 42601 syntax error at or near "("
-- 12-16: refused 42601 syntax error at or near "EXPRESSION"
-- 17-18: locks big ACCESS EXCLUSIVE, big_extra_idx ACCESS EXCLUSIVE, big_pkey ACCESS EXCLUSIVE; rewrites big; scans big; builds big_extra_idx, big_pkey

ALTER TABLE big ADD COLUMN g int GENERATED ALWAYS AS (i4 * 2) STORED;

-- statement:
ALTER TABLE big ALTER COLUMN g SET EXPRESSION AS (i4 * 3);
