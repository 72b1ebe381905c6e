-- file: V1__a.sql
CREATE TABLE a (s varchar(50), n numeric(10, 2));
-- file: V2__b.sql
ALTER TABLE a ALTER COLUMN s TYPE varchar(100), ALTER COLUMN n TYPE numeric(12, 2);
-- file: V3__b.sql
ALTER TABLE a ALTER COLUMN s TYPE text;
