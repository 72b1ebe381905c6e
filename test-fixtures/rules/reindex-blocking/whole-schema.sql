-- transactions: per-statement
-- file: V1__a.sql
CREATE TABLE "Sales".lines (id bigint PRIMARY KEY);
-- file: V2__reindex.sql
-- expect: reindex-blocking
REINDEX SCHEMA "Sales";
