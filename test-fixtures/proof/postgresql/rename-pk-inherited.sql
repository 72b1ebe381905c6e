-- setup: base.sql
-- 10-11: locks elder ACCESS EXCLUSIVE, elder_pkey ACCESS EXCLUSIVE
-- 12-18: locks elder ACCESS EXCLUSIVE, elder_pkey SHARE UPDATE EXCLUSIVE

CREATE TABLE elder (a int PRIMARY KEY, b int, CONSTRAINT positive CHECK (b > 0));
CREATE TABLE heir () INHERITS (elder);

-- statement:
ALTER TABLE elder RENAME CONSTRAINT elder_pkey TO key;
