-- file: V1__orders.sql
-- expect: unlogged-table
CREATE UNLOGGED TABLE "Q"."Orders" (id bigint PRIMARY KEY);
-- file: V2__storage.sql
-- expect: change-storage-rewriting
ALTER TABLE "Q"."Orders" SET LOGGED;
