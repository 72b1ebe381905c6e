-- setup: base.sql
-- 10-18: locks parent ACCESS EXCLUSIVE, parent_code_again ACCESS EXCLUSIVE, parent_name ACCESS EXCLUSIVE

ALTER TABLE parent ADD CONSTRAINT parent_code_key UNIQUE (code);
CREATE TABLE detail (code int REFERENCES parent (code));
CREATE UNIQUE INDEX parent_code_again ON parent (code);
CREATE UNIQUE INDEX parent_name ON parent (name, lower(name));
CREATE INDEX parent_code_plain ON parent (code);

-- statement:
DROP INDEX parent_code_again;
DROP INDEX parent_name;
