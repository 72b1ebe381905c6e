-- setup: base.sql
-- 10-11: no set-up: 42601 syntax error at or near "("
-- 12: refused 42601 syntax error at or near "EXPRESSION"
-- 13-18: refused 0A000 ALTER TABLE / DROP EXPRESSION must be applied to child tables too

CREATE TABLE pt (id bigint NOT NULL, x int DEFAULT 1, t text, parent_id bigint) PARTITION BY RANGE (id);
CREATE TABLE p1 PARTITION OF pt FOR VALUES FROM (1) TO (1000);
INSERT INTO pt VALUES (1, 1, 'a', 1);
ALTER TABLE pt ADD COLUMN g bigint GENERATED ALWAYS AS (x * 2) STORED;

-- statement:
ALTER TABLE ONLY pt ALTER COLUMN g DROP EXPRESSION;
-- accepted 13-18:
ALTER TABLE pt ALTER COLUMN g DROP EXPRESSION;
