-- file: V1__a.sql
CREATE TABLE a (n integer DEFAULT 0);
-- file: V2__b.sql
-- expect: set-not-null-scanning
ALTER TABLE a ALTER COLUMN n SET NOT NULL;
