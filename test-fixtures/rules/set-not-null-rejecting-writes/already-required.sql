-- file: V1__a.sql
CREATE TABLE a (n integer NOT NULL);
-- file: V2__b.sql
ALTER TABLE a ALTER COLUMN n SET NOT NULL;
