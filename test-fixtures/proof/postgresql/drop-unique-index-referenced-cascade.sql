-- setup: base.sql
-- 10-18: locks detail ACCESS EXCLUSIVE, parent ACCESS EXCLUSIVE, parent_code ACCESS EXCLUSIVE

CREATE UNIQUE INDEX parent_code ON parent (code);
CREATE TABLE detail (code int REFERENCES parent (code));

-- statement:
DROP INDEX parent_code CASCADE;
