-- setup: base.sql
-- 10: refused 42601 syntax error at or near "DEFAULT"
-- 11: locks pe ACCESS EXCLUSIVE, pt ACCESS EXCLUSIVE
-- 12-18: locks pe ACCESS EXCLUSIVE, pt SHARE UPDATE EXCLUSIVE

CREATE TABLE pt (id bigint NOT NULL, x int) PARTITION BY RANGE (id);
CREATE TABLE pe (id bigint NOT NULL, x int);
INSERT INTO pe VALUES (1, 1);

-- statement:
ALTER TABLE pt ATTACH PARTITION pe DEFAULT;
