-- setup: base.sql
-- 10-18: locks big ACCESS EXCLUSIVE, big_extra_idx ACCESS EXCLUSIVE, big_pkey ACCESS EXCLUSIVE; rewrites big; scans big; builds big_extra_idx, big_pkey

CREATE TYPE en AS ENUM ('a','b');
ALTER TABLE big ADD COLUMN e text;
UPDATE big SET e = 'a';

-- statement:
ALTER TABLE big ALTER COLUMN e TYPE en USING e::en;
