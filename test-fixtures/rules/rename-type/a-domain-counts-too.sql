-- file: V1__d.sql
CREATE DOMAIN email AS text CHECK (VALUE LIKE '%@%');
-- file: V2__d.sql
-- expect: rename-type
ALTER DOMAIN email RENAME TO "Email";
