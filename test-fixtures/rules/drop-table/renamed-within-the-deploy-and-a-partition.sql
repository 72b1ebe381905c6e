-- file: V1__a.sql
CREATE TABLE events (id bigint, day date NOT NULL) PARTITION BY RANGE (day);
CREATE TABLE events_2020 PARTITION OF events FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');
CREATE TABLE jobs (id bigint PRIMARY KEY);
-- file: V2__b.sql
-- expect: rename-table
ALTER TABLE jobs RENAME TO tasks;
-- expect: drop-table
DROP TABLE tasks;
-- file: V3__c.sql
-- expect: drop-partition-blocking, drop-table
DROP TABLE events_2020;
