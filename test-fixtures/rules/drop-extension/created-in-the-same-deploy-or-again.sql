-- file: V1__a.sql
CREATE EXTENSION hstore;
DROP EXTENSION hstore;
-- file: V2__b.sql
DROP EXTENSION postgis;
CREATE EXTENSION postgis;
