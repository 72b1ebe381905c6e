-- setup: base.sql
-- 10-18: refused 2BP01 cannot drop index parent_code because other objects depend on it

CREATE UNIQUE INDEX parent_code ON parent (code);
CREATE INDEX parent_code_plain ON parent (code);
CREATE TABLE detail (code int REFERENCES parent (code));

-- statement:
DROP INDEX parent_code;
