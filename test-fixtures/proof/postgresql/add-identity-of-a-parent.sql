-- setup: base.sql
-- 10-18: locks elder ACCESS EXCLUSIVE

CREATE TABLE elder (a int NOT NULL, c int);
CREATE TABLE heir (own text, a int NOT NULL) INHERITS (elder);

-- statement:
ALTER TABLE elder ALTER COLUMN a ADD GENERATED ALWAYS AS IDENTITY;
