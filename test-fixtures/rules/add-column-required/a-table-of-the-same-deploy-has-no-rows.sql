-- file: V1__a.sql
CREATE TABLE a (id bigint PRIMARY KEY);
ALTER TABLE a ADD COLUMN n text NOT NULL;
