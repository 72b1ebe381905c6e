-- file: V1__s.sql
CREATE SCHEMA scratch;
CREATE TABLE scratch.t (id bigint);
DROP SCHEMA scratch CASCADE;
