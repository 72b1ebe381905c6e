-- version: 13
-- transactions: per-statement
-- file: V1__a.sql
CREATE TABLE m (d date) PARTITION BY RANGE (d);
CREATE TABLE m1 PARTITION OF m FOR VALUES FROM ('2024-01-01') TO ('2024-02-01');
-- file: V2__b.sql
-- expect: statement-too-new
ALTER TABLE m DETACH PARTITION m1 CONCURRENTLY;
