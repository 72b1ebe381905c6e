-- file: V1__a.sql
CREATE TABLE orders (id bigint, at date NOT NULL) PARTITION BY RANGE (at);
-- file: V2__b.sql
-- expect: create-partition-blocking
CREATE TABLE orders_2026 PARTITION OF orders FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
-- down
-- expect: drop-partition-blocking
DROP TABLE orders_2026;
-- file: V3__c.sql
CREATE TABLE bills (id bigint PRIMARY KEY);
CREATE TEMPORARY TABLE scratch (id bigint);
-- down
DROP TABLE bills;
