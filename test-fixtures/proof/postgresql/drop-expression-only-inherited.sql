-- setup: base.sql
-- 10-11: no set-up: 42601 syntax error at or near "("
-- 12: refused 42601 syntax error at or near "EXPRESSION"
-- 13-18: refused 0A000 ALTER TABLE / DROP EXPRESSION must be applied to child tables too

CREATE TABLE child () INHERITS (big);
INSERT INTO child (id, extra, i4) VALUES (0, 1, 1);
ALTER TABLE big ADD COLUMN g bigint GENERATED ALWAYS AS (extra * 2) STORED;

-- statement:
ALTER TABLE ONLY big ALTER COLUMN g DROP EXPRESSION;
-- accepted 13-18:
ALTER TABLE big ALTER COLUMN g DROP EXPRESSION;
