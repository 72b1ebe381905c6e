-- file: V1__a.sql
CREATE TABLE a (id bigint PRIMARY KEY);
CREATE TABLE b (id bigint PRIMARY KEY);
-- file: V2__b.sql
DROP TABLE
-- expect: drop-table
    a,
-- expect: drop-table
    b;
