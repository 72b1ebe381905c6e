-- version: 12-18
-- file: V1__a.sql
CREATE TABLE days (day date PRIMARY KEY) PARTITION BY RANGE (day);
CREATE TABLE days_2024 PARTITION OF days FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
CREATE TABLE visits (id bigint PRIMARY KEY, day date REFERENCES days);
-- file: V2__b.sql
-- expect: truncate, truncate-referenced
TRUNCATE days_2024;
-- expect: truncate
TRUNCATE days_2024, visits;
