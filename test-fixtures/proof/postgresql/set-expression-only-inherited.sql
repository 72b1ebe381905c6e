-- setup: base.sql
-- 10-11: no set-up: 42601 syntax error at or near "("
-- 12-16: refused 42601 syntax error at or near "EXPRESSION"
-- 17-18: locks big ACCESS EXCLUSIVE, big_extra_idx ACCESS EXCLUSIVE, big_pkey ACCESS EXCLUSIVE; rewrites big; scans big; builds big_extra_idx, big_pkey

CREATE TABLE child () INHERITS (big);
INSERT INTO child (id, extra, i4) VALUES (0, 1, 1);
ALTER TABLE big ADD COLUMN g bigint GENERATED ALWAYS AS (extra * 2) STORED;

-- statement:
ALTER TABLE ONLY big ALTER COLUMN g SET EXPRESSION AS (extra * 3);
