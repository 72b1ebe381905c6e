-- setup: base.sql
-- 10: no set-up: 42601 syntax error at or near "DEFAULT"
-- 11-18: refused 42P17 partition "pe" conflicts with existing default partition "pd"

CREATE TABLE pt (id bigint NOT NULL, x int) PARTITION BY RANGE (id);
CREATE TABLE pd PARTITION OF pt DEFAULT;
CREATE TABLE pe (id bigint NOT NULL, x int);

-- statement:
ALTER TABLE pt ATTACH PARTITION pe DEFAULT;
