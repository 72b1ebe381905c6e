-- setup: base.sql
-- 10-18: locks p1 SHARE; scans p1

CREATE DOMAIN dom AS int;
CREATE TABLE pt(id int NOT NULL, d dom) PARTITION BY RANGE (id);
CREATE TABLE p1 PARTITION OF pt FOR VALUES FROM (1) TO (1000001);
INSERT INTO pt SELECT g,g FROM generate_series(1,1000) g;

-- statement:
ALTER DOMAIN dom ADD CONSTRAINT dc CHECK (VALUE > 0);
