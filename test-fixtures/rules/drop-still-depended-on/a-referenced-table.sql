-- file: V1__a.sql
CREATE TABLE a (id bigint PRIMARY KEY);
CREATE TABLE b (a_id bigint REFERENCES a);
-- file: V2__b.sql
-- expect: drop-table, drop-still-depended-on
DROP TABLE a;
