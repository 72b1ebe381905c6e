-- setup: base.sql
-- empty: low, heir, elder
-- 10-17: locks elder ACCESS EXCLUSIVE, heir ACCESS EXCLUSIVE
-- 18: locks elder ACCESS EXCLUSIVE

CREATE TABLE elder (a int NOT NULL);
CREATE TABLE heir () INHERITS (elder);

-- statement:
ALTER TABLE elder ALTER COLUMN a SET NOT NULL;
