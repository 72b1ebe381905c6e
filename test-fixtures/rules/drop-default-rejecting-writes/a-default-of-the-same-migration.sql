-- file: V1__a.sql
CREATE TABLE people (id bigint PRIMARY KEY, mail text NOT NULL);
-- file: V2__b.sql
ALTER TABLE people ALTER COLUMN mail SET DEFAULT 'none';
ALTER TABLE people ALTER COLUMN mail DROP DEFAULT;
