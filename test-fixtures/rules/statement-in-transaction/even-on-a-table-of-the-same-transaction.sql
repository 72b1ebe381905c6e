-- transactions: per-migration
-- file: V1__t.sql
CREATE TABLE t (id bigint);
-- expect: statement-in-transaction
CREATE INDEX CONCURRENTLY t_id ON t (id);
