-- setup: base.sql
-- 10-18: refused 42P16 column "id" is in a primary key

CREATE TABLE pt (id bigint NOT NULL, x int) PARTITION BY RANGE (id);
CREATE TABLE p1 PARTITION OF pt FOR VALUES FROM (1) TO (1000);
ALTER TABLE p1 ADD PRIMARY KEY (id);

-- statement:
ALTER TABLE pt ALTER COLUMN id DROP NOT NULL;
