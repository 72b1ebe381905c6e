-- file: V1__a.sql
CREATE TABLE people (id bigint PRIMARY KEY, mail text NOT NULL);
-- file: V2__b.sql
ALTER TABLE people ALTER COLUMN mail DROP NOT NULL;
UPDATE people SET mail = 'none' WHERE id = 4;
-- expect: set-not-null-scanning
ALTER TABLE people ALTER COLUMN mail SET NOT NULL;
