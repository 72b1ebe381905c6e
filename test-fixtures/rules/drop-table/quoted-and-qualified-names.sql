-- file: V1__a.sql
CREATE SCHEMA billing;
CREATE TABLE billing."Order" (id bigint PRIMARY KEY);
-- file: V2__b.sql
-- expect: drop-table
DROP TABLE billing."Order";
