-- file: V1__a.sql
CREATE TABLE a (id bigint PRIMARY KEY);
-- file: V2__b.sql
ALTER TABLE a_pkey RENAME TO a_key;
