-- setup: base.sql
-- 10-18: locks big_extra_idx ACCESS EXCLUSIVE

CREATE EXTENSION citext;

-- statement:
ALTER INDEX big_extra_idx DEPENDS ON EXTENSION citext;
