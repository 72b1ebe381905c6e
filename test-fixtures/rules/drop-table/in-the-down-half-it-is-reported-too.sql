-- file: V1__a.sql
CREATE TABLE a (id bigint PRIMARY KEY);
-- file: V2__b.sql
CREATE TABLE b (id bigint PRIMARY KEY);
-- down
DROP TABLE b;
