-- setup: base.sql
-- 10-18: refused 42P16 inherited constraint "checked" must be renamed in child tables too

CREATE TABLE pt (id bigint NOT NULL, x int DEFAULT 1, t text, parent_id bigint) PARTITION BY RANGE (id);
CREATE TABLE p1 PARTITION OF pt FOR VALUES FROM (1) TO (1000);
INSERT INTO pt VALUES (1, 1, 'a', 1);
ALTER TABLE pt ADD CONSTRAINT checked CHECK (x > -1) NOT VALID;

-- statement:
ALTER TABLE ONLY pt RENAME CONSTRAINT checked TO other;
-- accepted:
ALTER TABLE pt RENAME CONSTRAINT checked TO other;
