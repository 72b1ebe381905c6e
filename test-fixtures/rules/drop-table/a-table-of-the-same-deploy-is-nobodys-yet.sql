-- file: V1__a.sql
CREATE TABLE import_rows (id bigint);
INSERT INTO import_rows VALUES (1);
DROP TABLE import_rows;
