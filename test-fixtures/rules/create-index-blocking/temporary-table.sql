-- file: V1__t.sql
CREATE TEMPORARY TABLE staging (id bigint);
CREATE INDEX staging_id ON staging (id);
