-- setup: base.sql
-- 10-18: refused 2BP01 cannot drop index parent_code_unique because other objects depend on it

CREATE UNIQUE INDEX parent_code_unique ON parent (code);
CREATE INDEX parent_code_idx ON parent (code);
ALTER TABLE big ADD CONSTRAINT fk FOREIGN KEY (i4) REFERENCES parent (code) NOT VALID;

-- statement:
DROP INDEX parent_code_unique;
