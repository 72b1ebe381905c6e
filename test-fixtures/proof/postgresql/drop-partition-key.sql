-- setup: base.sql
-- 10-18: refused 42P16 cannot drop column "id" because it is part of the partition key of relation "pt"

CREATE TABLE pt(id bigint NOT NULL, i4 int, parent_id bigint) PARTITION BY RANGE (id);
CREATE TABLE p1 PARTITION OF pt FOR VALUES FROM (1) TO (1000001);
INSERT INTO pt SELECT g, g%100, 1+g%1000 FROM generate_series(1,20000) g;

-- statement:
ALTER TABLE pt DROP COLUMN id;
-- accepted:
ALTER TABLE pt DROP COLUMN i4;
