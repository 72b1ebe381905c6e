-- setup: base.sql
-- 10-17: refused 42601 syntax error at or near "ENFORCED"
-- 18: locks p1 SHARE ROW EXCLUSIVE, parent SHARE ROW EXCLUSIVE, parent_pkey ACCESS SHARE, pt SHARE ROW EXCLUSIVE

CREATE TABLE pt (id bigint NOT NULL, parent_id bigint) PARTITION BY RANGE (id);
CREATE TABLE p1 PARTITION OF pt FOR VALUES FROM (1) TO (1000);
INSERT INTO pt VALUES (1, 1);

-- statement:
ALTER TABLE pt ADD CONSTRAINT pt_fk FOREIGN KEY (parent_id) REFERENCES parent (id) NOT ENFORCED;
