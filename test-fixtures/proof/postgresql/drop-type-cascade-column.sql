-- setup: base.sql
-- 10-18: locks big ACCESS EXCLUSIVE

CREATE TYPE en AS ENUM ('a','b');
ALTER TABLE big ADD COLUMN e en;

-- statement:
DROP TYPE en CASCADE;
