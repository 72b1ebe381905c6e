-- file: V1__a.sql
CREATE TABLE staging (id bigint);
TRUNCATE staging;
