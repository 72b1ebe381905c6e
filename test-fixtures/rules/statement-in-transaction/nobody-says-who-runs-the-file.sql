-- transactions: where-possible
-- file: V1__reindex.sql
REINDEX INDEX CONCURRENTLY users_email;
-- file: V2__detach.sql
ALTER TABLE events DETACH PARTITION events_2019 CONCURRENTLY;
-- file: V3__index.sql
CREATE INDEX CONCURRENTLY users_name ON users (name);
