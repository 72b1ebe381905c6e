-- file: V1__a.sql
CREATE TEMPORARY TABLE scratch (id bigint);
-- file: V2__b.sql
CREATE TEMP TABLE scratch2 (id bigint);
DROP TABLE scratch2;
