-- setup: base.sql
-- 10-18: refused 42804 child table is missing column "x"

CREATE TABLE pt (id bigint NOT NULL, x int NOT NULL) PARTITION BY RANGE (id);
CREATE TABLE p2 (id bigint NOT NULL);

-- statement:
ALTER TABLE pt ATTACH PARTITION p2 FOR VALUES FROM (1000) TO (2000);
