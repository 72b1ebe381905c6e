-- transactions: per-statement
-- file: V1__events.sql
CREATE TABLE events (id bigint, day date NOT NULL) PARTITION BY RANGE (day);
CREATE TABLE events_2020 PARTITION OF events FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');
CREATE TABLE orders (id bigint PRIMARY KEY, note text);
-- file: V2__index.sql
CREATE INDEX CONCURRENTLY orders_note ON orders (note);
-- file: V3__reindex.sql
REINDEX TABLE CONCURRENTLY orders;
-- file: V4__reindex.sql
REINDEX INDEX CONCURRENTLY orders_note;
-- file: V5__drop.sql
DROP INDEX CONCURRENTLY orders_note;
-- file: V6__detach.sql
ALTER TABLE events DETACH PARTITION events_2020 CONCURRENTLY;
