-- setup: base.sql
-- empty: elder, heir
-- 10-18: locks elder ACCESS EXCLUSIVE

CREATE TABLE elder (a int PRIMARY KEY, b int, UNIQUE (b), CONSTRAINT positive CHECK (b > 0), CONSTRAINT alone CHECK (b > 1) NO INHERIT);
CREATE TABLE heir () INHERITS (elder);

-- statement:
ALTER TABLE elder DROP CONSTRAINT IF EXISTS nothing;
