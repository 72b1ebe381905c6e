-- setup: base.sql
-- 10-18: refused 42P16 constraint must be validated on child tables too

CREATE TABLE pt (id bigint NOT NULL, x int DEFAULT 1, t text, parent_id bigint) PARTITION BY RANGE (id);
CREATE TABLE p1 PARTITION OF pt FOR VALUES FROM (1) TO (1000);
INSERT INTO pt VALUES (1, 1, 'a', 1);
ALTER TABLE pt ADD CONSTRAINT checked CHECK (x > -1) NOT VALID;

-- statement:
ALTER TABLE ONLY pt VALIDATE CONSTRAINT checked;
-- accepted:
ALTER TABLE pt VALIDATE CONSTRAINT checked;
